"""Writes one-curve.json: python3 tests/reference/make-one-curve.py"""
from mpmath import exp, log, mpf
from reference import write


def numbers(s: str, y: int) -> dict[str, mpf]:
    score = mpf(float(s))
    p = 1 / (1 + exp(-score))
    t = mpf(y + 1) / 2
    return {
        'form01': -(t * log(p) + (1 - t) * log(1 - p)),
        'form11': log(1 + exp(-y * score)),
        'p': p,
        'rest': 1 - p,
        'margin': y * score,
        't': t,
        'log-p': log(p),
        'log-rest': log(1 - p),
    }


def search(s: str, y: int, also: str) -> str:
    given = [f'one-curve.s={s}'] * (s != '1.5') + [f'one-curve.y={y}'] * (y != 1) + [also] * (also != '')
    return '?' + '&'.join(given) if given else ''


write('one-curve', [
    (search(s, y, also), numbers(s, y))
    for s, y, also in [
        ('1.5', 1, ''), ('4', -1, ''), ('0', 1, ''), ('0', -1, 'one-curve.axis=margin'), ('3', 1, 'one-curve.labels=pm1'),
        ('8', 1, ''), ('-8', 1, 'one-curve.axis=s'), ('8', -1, ''), ('-8', -1, ''), ('-3.7', 1, ''), ('0.001', -1, ''),
        ('2.71828182845904', -1, 'one-curve.labels=pm1'),
    ]
])
