"""Writes the JSON of the figures with short formulas: python3 tests/reference/make-figures.py

free-throw and speed. Numbers in an address stand for the
float64 nearest to them, which is what the page computes with.
"""
from mpmath import fabs, mpf, sign
from reference import write

def exact(text: str) -> mpf:
    return mpf(float(text))


def address(figure: str, **values: str) -> str:
    pairs = '&'.join(f'{figure}.{key}={value}' for key, value in values.items())
    return f'?{pairs}' if pairs else ''


def free_throw(miss='58.92'):
    m = exact(miss)
    e = fabs(m) / 60
    return {'person': -m, 'quadratic': -60 * sign(m) * 4 * e * e * (1 - e), 'cross-entropy': -60 * sign(m) * e}


write('free-throw', [(address('free-throw', **v), free_throw(**v)) for v in [
    {}, {'miss': '40'}, {'miss': '-60'}, {'miss': '60'}, {'miss': '0'}, {'miss': '-0.5'}, {'miss': '30'}, {'miss': '12.3456789'}, {'miss': '59.99999999999'},
]])


def speed(a='0.98', y='0'):
    a, y = exact(a), exact(y)
    error = fabs(a - y)
    return {'quadratic': error * a * (1 - a), 'cross-entropy': error}


write('speed', [(address('speed', **v), speed(**v)) for v in [
    {}, {'a': '0.999'}, {'a': '0.001'}, {'a': '0.6666666666666666'}, {'a': '0.02', 'y': '1'}, {'a': '0.999', 'y': '1'},
    {'a': '0.001', 'y': '1'}, {'a': '0.123456789'},
]])
