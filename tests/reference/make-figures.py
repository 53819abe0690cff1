"""Writes the JSON of the figures with short formulas: python3 tests/reference/make-figures.py

free-throw, loss-score, one-curve and speed. Numbers in an address stand for the
float64 nearest to them, which is what the page computes with.
"""
from mpmath import exp, fabs, log, log1p, mpf, sign
from reference import write

half = mpf('0.5')


def exact(text: str) -> mpf:
    return mpf(float(text))


def sigmoid(z):
    return 1 / (1 + exp(-z))


def address(figure: str, **values: str) -> str:
    pairs = '&'.join(f'{figure}.{key}={value}' for key, value in values.items())
    return f'?{pairs}' if pairs else ''


def free_throw(miss='30'):
    m = exact(miss)
    e = fabs(m) / 60
    return {'person': -m, 'quadratic': -60 * sign(m) * mpf(27) / 4 * e * e * (1 - e), 'cross-entropy': -60 * sign(m) * e}


write('free-throw', [(address('free-throw', **v), free_throw(**v)) for v in [
    {}, {'miss': '40'}, {'miss': '-60'}, {'miss': '60'}, {'miss': '0'}, {'miss': '-0.5'}, {'miss': '58.92'}, {'miss': '12.3456789'}, {'miss': '59.99999999999'},
]])


def speed(a='0.98', y='0'):
    a, y = exact(a), exact(y)
    error = fabs(a - y)
    return {'quadratic': error * a * (1 - a), 'cross-entropy': error}


write('speed', [(address('speed', **v), speed(**v)) for v in [
    {}, {'a': '0.999'}, {'a': '0.001'}, {'a': '0.6666666666666666'}, {'a': '0.02', 'y': '1'}, {'a': '0.999', 'y': '1'},
    {'a': '0.001', 'y': '1'}, {'a': '0.123456789'},
]])


def margin_loss(m):
    return log1p(exp(-m)) if m > 0 else -m + log1p(exp(m))


def loss_score(s='-1', y='1', show=''):
    m = exact(y) * exact(s)
    g = sigmoid(-m)
    return {
        'margin': m, 'loss': margin_loss(m), 'slope': -exact(y) * g, 'zero-one': mpf(1 if m <= 0 else 0),
        'hinge': max(mpf(0), 1 - m), 'quadratic': g * g / 2,
    }


write('loss-score', [(address('loss-score', **v), loss_score(**v)) for v in [
    {}, {'s': '1'}, {'s': '2'}, {'s': '5'}, {'s': '8'}, {'s': '0'}, {'s': '4', 'y': '-1'}, {'s': '-8', 'y': '1'},
    {'s': '8', 'y': '-1'}, {'s': '-3.14159', 'y': '-1', 'show': 'zero-one,quadratic'}, {'s': '0.7', 'show': 'hinge'},
]])


def one_curve(s='1.5', y='1', axis='p'):
    m = exact(y) * exact(s)
    return {'form01': margin_loss(m), 'form11': margin_loss(m), 'p': sigmoid(exact(s)), 'margin': m}


write('one-curve', [(address('one-curve', **v), one_curve(**v)) for v in [
    {}, {'s': '0'}, {'s': '8', 'y': '-1'}, {'s': '-8', 'y': '-1', 'axis': 's'}, {'s': '-8'}, {'s': '2.71828', 'axis': 'margin'},
]])
