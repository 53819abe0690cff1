"""Writes loss-score.json: python3 tests/reference/make-loss-score.py"""
from mpmath import exp, log, mpf
from reference import write


def numbers(s: str, y: int) -> dict[str, mpf]:
    m = y * mpf(float(s))
    wrong = 1 / (1 + exp(m))
    right = 1 / (1 + exp(-m))
    return {
        'margin': m,
        'loss': log(1 + exp(-m)),
        'slope': -y * wrong,
        'zero-one': mpf(1 if m <= 0 else 0),
        'hinge': max(mpf(0), 1 - m),
        'quadratic': wrong ** 2 / 2,
        'push': wrong,
        'quadratic.slope': -y * right * wrong ** 2,
        'quadratic.push': right * wrong ** 2,
        'chosen': right,
        'p': 1 / (1 + exp(-mpf(float(s)))),
    }


def search(s: str, y: int) -> str:
    given = [f'loss-score.s={s}'] * (s != '4') + [f'loss-score.y={y}'] * (y != -1)
    return '?' + '&'.join(given) if given else ''


write('loss-score', [
    (search(s, y), numbers(s, y))
    for s, y in [
        ('-1', 1), ('4', -1), ('0', 1), ('0', -1), ('1', 1), ('2', 1), ('5', 1), ('8', 1), ('-8', 1), ('8', -1), ('-8', -1),
        ('-0.55', 1), ('0.001', -1), ('2.71828182845904', -1), ('-0.693147180559945', 1), ('1e-9', 1),
    ]
])
