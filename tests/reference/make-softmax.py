"""Writes softmax.json: python3 tests/reference/make-softmax.py"""
from mpmath import exp, log, mp, mpf
from reference import write

mp.dps = 9000  # where a probability is e^-20000, what is left of 1 still counts


def numbers(z: str, k: int, t: str, smooth: str) -> dict[str, mpf]:
    scores = [mpf(float(item)) for item in z.split(',')]
    temperature, epsilon = mpf(float(t)), mpf(float(smooth))
    top = max(scores)
    weights = [exp((score - top) / temperature) for score in scores]
    total = sum(weights)
    p = [weight / total for weight in weights]
    y = [(1 - epsilon if at == k else 0) + epsilon / 3 for at in range(3)]
    surprise = [(top - score) / temperature + log(total) for score in scores]
    values = {f'p.{at}': p[at] for at in range(3)}
    values['loss'] = sum(target * told for target, told in zip(y, surprise))
    return {**values, **{f'g.{at}': (p[at] - y[at]) / temperature for at in range(3)}}


def search(z: str, k: int, t: str, smooth: str) -> str:
    given = [f'softmax.z={z}'] * (z != '2,1,0') + [f'softmax.k={k}'] * (k != 0)
    given += [f'softmax.t={t}'] * (t != '1') + [f'softmax.smooth={smooth}'] * (smooth != '0')
    return '?' + '&'.join(given) if given else ''


write('softmax', [
    (search(*state), numbers(*state))
    for state in [
        ('2,1,0', 0, '1', '0'), ('0,0,0', 2, '1', '0'), ('0,4,0', 0, '1', '0'), ('1000,-1000,0', 0, '1', '0'),
        ('1000,-1000,0', 1, '1', '0'), ('1000,999,-1000', 1, '0.1', '0.5'), ('-7.25,3.1,2.9', 2, '2.5', '0.3'),
        ('40,0,-3.5', 0, '1', '0'), ('1000,1000,999.5', 0, '10', '0.05'), ('0.1,0.2,0.3', 1, '3', '0.123'),
    ]
])
