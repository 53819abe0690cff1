"""Writes likelihood.json: python3 tests/reference/make-likelihood.py"""
from mpmath import exp, log, mpf
from reference import write

DEFAULT = '-2:0,-1:0,0.5:1,1:0,2:1'
STRAYS = {13, 16, 18, 21, 24, 26}
FORTY = ','.join(f'{(24 * i - 468) / 100:g}:{int((i >= 20) != (i in STRAYS))}' for i in range(40))


def numbers(w: str, b: str, points: str) -> dict[str, mpf]:
    # The decimals as the float64 numbers that the address holds; the score is that of exact arithmetic.
    product = mpf(1)
    total = mpf(0)
    items = points.split(',')
    for item in items:
        x, label = item.split(':')
        s = mpf(float(w)) * mpf(float(x)) + mpf(float(b))
        p = 1 / (1 + exp(-s if label == '1' else s))
        product *= p
        total += log(p)
    return {
        'n': mpf(len(items)), 'product': product, 'log': total, 'loss': -total, 'mean': -total / len(items),
        'typical': exp(total / len(items)),
    }


def address(w: str, b: str, points: str) -> str:
    given = {'w': (w, '1'), 'b': (b, '0'), 'points': (points, DEFAULT)}
    written = [f'likelihood.{key}={value}' for key, (value, usual) in given.items() if value != usual]
    return '?' + '&'.join(written) if written else ''


write('likelihood', [(address(*state), numbers(*state)) for state in [
    ('1', '0', DEFAULT),
    ('1.565487057989763', '-1.0985434623778374', DEFAULT),
    ('0', '0', DEFAULT),
    ('-3.7', '0.25', DEFAULT),
    ('10', '-10', DEFAULT),
    ('10', '0', '-5:1,5:0,0:1,0.01:0,-0.01:1'),
    ('1', '-1.5', '4.99:1,-3.5:1,2.25:0'),
    ('2', '2', '1:0'),
    ('10', '10', '5:0'),
    ('-10', '10', '-5:1,5:0'),
    ('10', '-10', '-5:1,5:0,0.01:1,0:0'),
    ('1', '0', '-2:0,-1:0,1:1,2:1'),
    ('10', '0', '-2:0,-1:0,1:1,2:1'),
    ('0.05', '-0.3', '3.14:1,-2.72:0,0:1,0:0,-0.01:1'),
    ('3.14159265358979', '-2.71828182845904', '1.23:1,-4.56:0,0.87:0,0.87:1'),
    ('1', '0', FORTY),
    ('-10', '0', FORTY),
]])
