"""Writes address.json: what the figure `training` should show for an address, at 60 digits, rounded to float64.

Run with `python3 tests/reference/make-address.py`; needs mpmath. The rules are those of the README's "State in the
address"; inputs are the exact float64 values of the decimal numbers in the address.
"""
import json
import pathlib
from mpmath import mp, mpf, exp, log, log1p

mp.dps = 60

SEARCHES = [
    '',
    '?training.w=0.6&training.b=0.9',
    '?training.w=2&training.b=2',
    '?training.a0=0.999&training.epochs=3000',
    '?training.a0=0.9&training.epoch=37',
    '?training.a0=0.0123456789&training.y=1&training.eta=0.4',
    '?training.a0=0.75&training.x=2&training.eta=0.05',
    '?training.a0=0.97&training.x=-3.5&training.eta=0.7&training.etaCe=0.003&training.epoch=12',
    '?training.w=20&training.b=20&training.x=5',
    '?training.a0=0.95&training.x=0&training.epochs=1000',
    '?training.w=-7&training.b=3&training.x=1.25&training.y=1&training.eta=10&training.epochs=2000',
    '?training.a0=0.3&training.eta=0.0001',
]
DEFAULTS = dict(a0=0.98, y=0, x=1.0, eta=0.15, epochs=300)


def sigmoid(z):
    return 1 / (1 + exp(-z))


def numbers(search):
    given = dict(part.removeprefix('training.').split('=') for part in search[1:].split('&')) if search else {}
    p = {**DEFAULTS, **{key: float(text) for key, text in given.items()}}
    x, y = mpf(p['x']), int(p['y'])
    if 'w' in p:
        w0, b0 = mpf(p['w']), mpf(p['b'])
    else:
        z0 = log(mpf(p['a0']) / (1 - mpf(p['a0'])))
        w0, b0 = z0 * x / (x * x + 1), z0 / (x * x + 1)
    epochs = int(p['epochs'])
    shown = int(p.get('epoch', epochs))
    out = {}
    for cost in ('quadratic', 'cross-entropy'):
        eta = mpf(p['eta'] if cost == 'quadratic' else p.get('etaCe', p['eta']))
        w, b, half = w0, b0, None
        for n in range(epochs + 1):
            z = w * x + b
            a, rest = sigmoid(z), sigmoid(-z)
            error = a if y == 0 else -rest
            if half is None and (a < 0.5 if y == 0 else a > 0.5):
                half = n
            slope = error * (a * rest if cost == 'quadratic' else 1)
            value = error * error / 2 if cost == 'quadratic' else log1p(exp(z if y == 0 else -z))
            if n == shown:
                for key, number in (('a', a), ('cost', value), ('w', w), ('b', b), ('gradient', slope * x)):
                    out[f'{cost}.{key}'] = float(number) + 0.0
            if n == epochs:
                out[f'{cost}.final'], out[f'{cost}.finalCost'] = float(a), float(value)
            w, b = w - eta * slope * x, b - eta * slope
        out[f'{cost}.half'] = half
    return out


target = pathlib.Path(__file__).with_name('address.json')
target.write_text(json.dumps([{'search': s, 'numbers': numbers(s)} for s in SEARCHES], indent=1) + '\n')
