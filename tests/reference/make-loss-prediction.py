"""Writes loss-prediction.json: python3 tests/reference/make-loss-prediction.py"""
from mpmath import log, mpf
from reference import write


def numbers(p: str, y: str) -> dict[str, mpf]:
    # The float64 that the address's decimals stand for.
    given = mpf(float(p))
    right = given if y == '1' else 1 - given
    return {
        'loss': -log(right),
        'slope': -1 / given if y == '1' else 1 / (1 - given),
        'quadratic': (given - int(y)) ** 2 / 2,
        'right': right,
        'rest': 1 - given,
        'step': log(10),
    }


def search(p: str, y: str) -> str:
    given = [f'loss-prediction.p={p}'] * (p != '0.25') + [f'loss-prediction.y={y}'] * (y != '1')
    return '?' + '&'.join(given) if given else ''


write('loss-prediction', [
    (search(p, y), numbers(p, y))
    for p, y in [('0.25', '1'), ('0.25', '0'), ('0.9820137900379085', '0'), ('0.1', '1'), ('0.01', '1'), ('0.001', '1'),
                 ('0.999', '1'), ('0.999', '0'), ('0.001', '0'), ('0.5', '1'), ('0.99', '1'), ('0.123456789012345', '0'),
                 ('0.7310585786300049', '1')]
])
