"""Writes chain-rule.json: python3 tests/reference/make-chain-rule.py"""
from mpmath import mpf
from reference import write


def numbers(a_text: str, y: int, x_text: str) -> dict[str, mpf]:
    a, x = mpf(float(a_text)), mpf(float(x_text))
    slope = a * (1 - a)
    return {
        'error': a - y,
        'slope': slope,
        'climb': 1 / slope,
        'quadratic.dCda': a - y,
        'cross-entropy.dCda': (a - y) / slope,
        'quadratic.gradient': (a - y) * slope * x,
        'cross-entropy.gradient': (a - y) * x,
    }


def address(a: str, y: int, x: str) -> str:
    parts = [f'chain-rule.{key}={value}' for key, value, initial in
             [('a', a, '0.98'), ('y', str(y), '0'), ('x', x, '1')] if value != initial]
    return '?' + '&'.join(parts) if parts else ''


write('chain-rule', [
    (address(a, y, x), numbers(a, y, x))
    for a, y, x in [
        ('0.98', 0, '1'), ('0.9820137900379085', 0, '1'), ('0.6', 0, '1'), ('0.999', 0, '1'), ('0.999', 1, '1'),
        ('0.001', 0, '-5'), ('0.001', 1, '5'), ('0.5', 1, '0'), ('0.98', 0, '0'), ('0.98', 1, '-2.35'),
        ('0.3141592653589793', 0, '0.05'), ('0.7', 1, '-0.1'), ('0.123456789', 1, '3.3'), ('0.98', 0, '1e-9'),
    ]
])
