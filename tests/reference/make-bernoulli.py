"""Writes bernoulli.json: python3 tests/reference/make-bernoulli.py"""
from mpmath import exp, log, mpf
from reference import write


def numbers(s: str, y: str) -> dict[str, mpf]:
    # The float64 that the address's decimals stand for.
    score = mpf(float(s))
    p1 = 1 / (1 + exp(-score))
    p0 = 1 / (1 + exp(score))
    chosen = p1 if y == '1' else p0
    return {'p1': p1, 'p0': p0, 'chosen': chosen, 'loss': -log(chosen), 'half': mpf(1) / 2, 'notY': 1 - mpf(y)}


def search(s: str, y: str) -> str:
    given = [f'bernoulli.s={s}'] * (s != '1') + [f'bernoulli.y={y}'] * (y != '1')
    return '?' + '&'.join(given) if given else ''


write('bernoulli', [
    (search(s, y), numbers(s, y))
    for s, y in [('1', '1'), ('1', '0'), ('4', '0'), ('0', '1'), ('0', '0'), ('6', '1'), ('-6', '1'), ('8', '1'), ('-8', '1'),
                 ('-8', '0'), ('8', '0'), ('0.05', '1'), ('-2.71828182845904', '0'), ('1e-9', '0')]
])
