#!/usr/bin/env python3
"""Writes losses.json and training.json, the reference values of tests/math. Run it in any directory.

Needs mpmath 1.3.0. Every input is an exact float64; everything after that is done with 400 digits (training:
60), and only what is written is rounded, once, to the nearest float64. Nothing here is random.
"""
import json
from fractions import Fraction
from pathlib import Path

import mpmath
from mpmath import mp, mpf

HERE = Path(__file__).parent


def nearest(value):
    """The float64 nearest to an mpf (correct for subnormal numbers too, and never -0)."""
    sign, mantissa, exponent, _ = value._mpf_
    exact = Fraction(int(mantissa)) * Fraction(2) ** exponent
    return float(-exact if sign else exact) + 0.0


def sigmoid(z):
    # A small result is never 1 minus something near 1: no digits are lost however large |z| is.
    return 1 / (1 + mpmath.exp(-z)) if z >= 0 else mpmath.exp(z) / (1 + mpmath.exp(z))


def error(z, y):
    """sigmoid(z) - y."""
    return sigmoid(z) if y == 0 else -sigmoid(-z) if y == 1 else sigmoid(z) - y


def slope(z):
    return sigmoid(z) * sigmoid(-z)


def cross_entropy(z, y):
    total = mpf(0)
    if y != 0:
        total += y * softplus(-z)
    if y != 1:
        total += (1 - y) * softplus(z)
    return total


def softplus(z):
    return mpmath.log1p(mpmath.exp(z)) if z <= 0 else z + mpmath.log1p(mpmath.exp(-z))


def quadratic(z, y):
    return error(z, y) ** 2 / 2


def losses():
    mp.dps = 400
    hard = [
        0.0, 1e-300, 1e-16, 1e-8, 0.001, 0.1, 0.5, 0.6931471805599453, 1.0, 1.0986122886681098, 1.5, 2.0, 2.34,
        3.0, 3.4276, 4.0, 4.4951, 4.8364, 5.0, 5.5438, 6.0, 7.2887, 8.0, 10.0, 15.0, 20.0, 30.0, 36.0, 36.7,
        36.7368005696771, 36.8, 37.0, 40.0, 100.0, 200.0, 354.0, 355.0, 500.0, 700.0, 708.0, 709.782712893384,
        745.0, 746.0, 800.0,
    ]
    soft = [
        (2.0, 0.3), (-3.0, 0.7), (0.5, 0.5), (0.0, 0.3), (0.0, 1e-10), (1.0, 0.9), (-40.0, 0.25), (40.0, 0.75),
        (20.0, 0.999), (-20.0, 0.001), (700.0, 0.1), (-700.0, 0.1), (-800.0, 0.6), (800.0, 0.6),
    ]
    scores = sorted({s * sign + 0.0 for s in hard for sign in (-1, 1)})
    cases = [(s, y) for s in scores for y in (0, 1)] + soft
    rows = []
    for s, y in cases:
        z, label = mpf(s), mpf(y)
        rows.append({
            's': s,
            'y': y,
            'sigma': nearest(sigmoid(z)),
            'sigmaPrime': nearest(slope(z)),
            'crossEntropy': nearest(cross_entropy(z, label)),
            'dCrossEntropy': nearest(error(z, label)),
            'quadratic': nearest(quadratic(z, label)),
            'dQuadratic': nearest(error(z, label) * slope(z)),
        })
    return rows


def training_cases():
    def both(x, y, eta, epochs, w, b):
        return [(loss, x, y, eta, epochs, w, b) for loss in ('quadratic', 'cross-entropy')]

    # The ln(a/(1 - a)) of a start is itself rounded to a float64, so that w and b below are exact inputs.
    def start(a, x):
        z = nearest(mpmath.log(mpf(a)) - mpmath.log1p(-mpf(a)))
        return z * x / (x * x + 1) + 0.0, z / (x * x + 1)

    cases = []
    for w, b in ((0.6, 0.9), (2.0, 2.0)):
        cases += both(1.0, 0, 0.15, 300, w, b)
        cases += [('cross-entropy', 1.0, 0, eta, 300, w, b) for eta in (0.005, 0.025)]
    for a in (0.6, 0.9, 0.98, 0.999):
        cases += both(1.0, 0, 0.15, 300, *start(a, 1.0))
    cases += both(1.0, 1, 0.15, 300, *start(0.02, 1.0))
    cases += both(2.0, 0, 0.05, 300, *start(0.75, 2.0))
    cases += both(1.0, 0, 0.15, 3000, *start(0.999, 1.0))
    cases += both(-3.0, 1, 0.0001, 3000, *start(0.001, -3.0))
    cases += both(0.0, 0, 1.0, 3000, 4.0, 3.0)
    cases += both(0.0, 1, 10.0, 300, *start(0.02, 0.0))
    cases += both(5.0, 0, 10.0, 3000, *start(0.999, 5.0))
    cases += both(5.0, 1, 10.0, 300, -1.7, 2.3)
    cases += both(-3.0, 0, 2.5, 3000, -2.0, 1.25)
    cases += both(1.0, 1, 10.0, 3000, -6.0, -6.5)
    cases += both(5.0, 0, 0.15, 300, 20.0, 20.0)
    cases += both(0.5, 0, 0.3, 3000, -20.0, 19.0)
    return cases


def training_run(loss, x, y, eta, epochs, w0, b0):
    shown = {n for n in (0, 1, 2, 10, 50, 150, 300, 1000, 3000) if n <= epochs}
    exact_x, exact_eta, w, b = mpf(x), mpf(eta), mpf(w0), mpf(b0)
    rows, half = [], None
    for epoch in range(epochs + 1):
        z = w * exact_x + b
        if half is None and (z > 0 if y == 1 else z < 0):
            half = epoch
        delta = error(z, y) * (slope(z) if loss == 'quadratic' else 1)
        if epoch in shown:
            cost = quadratic(z, y) if loss == 'quadratic' else cross_entropy(z, y)
            rows.append({'epoch': epoch, 'w': nearest(w), 'b': nearest(b), 'a': nearest(sigmoid(z)),
                         'cost': nearest(cost), 'dCdz': nearest(delta)})
        w -= exact_eta * delta * exact_x
        b -= exact_eta * delta
    start = {'loss': loss, 'x': x, 'y': y, 'eta': eta, 'epochs': epochs, 'w0': w0, 'b0': b0}
    return start | {'half': half, 'rows': rows}


def training():
    mp.dps = 60
    return [training_run(*case) for case in training_cases()]


def one_a_line(entries, indent=' '):
    return '[\n' + ',\n'.join(indent + json.dumps(entry) for entry in entries) + '\n]'


def write(name, text):
    (HERE / name).write_text(text + '\n', encoding='utf-8')


if __name__ == '__main__':
    write('losses.json', one_a_line(losses()))
    runs = []
    for run in training():
        head = json.dumps({key: value for key, value in run.items() if key != 'rows'})
        rows = one_a_line(run['rows'], '  ').replace('\n]', '\n ]')
        runs.append(f' {head[:-1]}, "rows": {rows}}}')
    write('training.json', '[\n' + ',\n'.join(runs) + '\n]')
