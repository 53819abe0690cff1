"""Writes numerics.json: python3 tests/reference/make-numerics.py

`stable` is exact arithmetic. `naive` and `logexp` are what float64 gives, here as Python's own floats give it; they
are left out where they are infinite or undefined, which JSON cannot say (tests/math/naive.test.ts does).
"""
import math

from mpmath import exp, log, log1p, mpf
from reference import write


def float_exp(value: float) -> float:
    try:
        return math.exp(value)
    except OverflowError:
        return math.inf


def float_log(value: float) -> float:
    return math.log(value) if value > 0 else -math.inf


def numbers(s: float, y: int) -> dict[str, mpf]:
    sigma = 1 / (1 + float_exp(-s))
    rest = 1 - sigma
    forms = {
        'naive': -(y * float_log(sigma) + (1 - y) * float_log(rest)),
        'logexp': float_log(1 + float_exp(-s if y else s)),
        'sigma': sigma,
        'rest': rest,
    }
    margin = mpf(s) if y else -mpf(s)
    # Far to the left the exponential would only cost digits.
    exact = -margin + log1p(exp(margin)) if margin < 0 else log1p(exp(-margin))
    return {
        'stable': exact,
        'threshold.one': 53 * log(2), 'threshold.overflow': 1024 * log(2), 'threshold.underflow': 1075 * log(2),
        **{key: mpf(value) for key, value in forms.items() if math.isfinite(value)},
    }


def search(s: str, y: int) -> str:
    parts = ([f'numerics.s={s}'] if s != '40' else []) + ([f'numerics.y={y}'] if y else [])
    return '?' + '&'.join(parts) if parts else ''


write('numerics', [(search(s, y), numbers(float(s), y)) for s, y in [
    ('40', 0), ('40', 1), ('4', 0), ('37', 1), ('36', 0), ('0', 0), ('-2.718281828', 0), ('-36.5', 1),
    ('-40', 0), ('709.78', 0), ('710', 0), ('800', 1), ('-800', 1), ('800', 0), ('-745', 1),
]])
