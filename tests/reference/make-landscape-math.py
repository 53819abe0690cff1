"""Writes curvature-math.json and landscape-math.json: python3 tests/reference/make-landscape-math.py"""
import json
from pathlib import Path

from mpmath import exp, findroot, log, matrix, eigsy, mp, mpf

mp.dps = 60
HERE = Path(__file__)
DEFAULT = '-3:1,-2:0,1.5:0,1.5:1,2:0,3:1,3.5:1,3.5:1'


def write(name: str, rows: list) -> None:
    HERE.with_name(f'{name}.json').write_text(json.dumps(rows, indent=1) + '\n')


def sigma(z: mpf) -> mpf:
    return 1 / (1 + exp(-z))


def curvature0(s: mpf) -> mpf:
    a, rest = sigma(s), sigma(-s)
    return a ** 2 * rest * (2 - 3 * a)


LN2 = 0.6931471805599453
write('curvature-math', [
    {'s': s, 'quadratic0': float(curvature0(mpf(s))), 'quadratic1': float(curvature0(-mpf(s))),
     'crossEntropy': float(sigma(mpf(s)) * sigma(-mpf(s)))}
    for s in [0.0, 4.0, -4.0, 1.5, -1.5, 8.0, -8.0, LN2, -LN2, 0.6931471805599454, 0.69, 0.7, 0.5, -0.5, 1e-9, 37.5, -37.5,
              100.0, -100.0, 340.0, -340.0, 700.0, -700.0]
])


def points_of(text: str) -> list[tuple[mpf, int]]:
    return [(mpf(x), int(label)) for x, label in (item.split(':') for item in text.split(','))]


def cost_at(cost: str, points: list, w: mpf, b: mpf) -> mpf:
    total = mpf(0)
    for x, y in points:
        s = w * x + b
        wrong = sigma(s) if y == 0 else sigma(-s)
        total += wrong ** 2 / 2 if cost == 'quadratic' else -log(sigma(s) if y == 1 else sigma(-s))
    return total / len(points)


def gradient_at(cost: str, points: list, w: mpf, b: mpf) -> tuple[mpf, mpf]:
    across, up = mpf(0), mpf(0)
    for x, y in points:
        s = w * x + b
        push = (sigma(s) - y) * (sigma(s) * sigma(-s) if cost == 'quadratic' else 1)
        across += push * x
        up += push
    return across / len(points), up / len(points)


def hessian_at(cost: str, points: list, w: mpf, b: mpf) -> tuple[mpf, mpf, mpf]:
    ww, wb, bb = mpf(0), mpf(0), mpf(0)
    for x, y in points:
        s = w * x + b
        a, rest = sigma(s), sigma(-s)
        slope = a * rest
        bend = slope if cost == 'cross-entropy' else slope ** 2 + (a - y) * slope * (rest - a)
        ww += bend * x * x
        wb += bend * x
        bb += bend
    n = len(points)
    return ww / n, wb / n, bb / n


rows = []
for text in [DEFAULT, '1:0', '-5:1,5:0', '0.25:1,-4.5:0,2:1,2:0']:
    points = points_of(text)
    for w, b in [(2.0, -4.0), (2.0, 2.0), (0.0, 0.0), (-6.0, 6.0), (0.1, -3.7), (20.0, -20.0)]:
        for cost in ['quadratic', 'cross-entropy']:
            at = (mpf(w), mpf(b))
            gw, gb = gradient_at(cost, points, *at)
            ww, wb, bb = hessian_at(cost, points, *at)
            low, high = eigsy(matrix([[ww, wb], [wb, bb]]), eigvals_only=True)
            rows.append({'points': text, 'w': w, 'b': b, 'method': cost, 'cost': float(cost_at(cost, points, *at)),
                         'gw': float(gw), 'gb': float(gb), 'ww': float(ww), 'wb': float(wb), 'bb': float(bb),
                         'least': float(low), 'most': float(high)})
minima = []
for cost, guess in [('quadratic', (0.2, 0.2)), ('quadratic', (1.6, -3.3)), ('cross-entropy', (0.2, 0.2))]:
    points = points_of(DEFAULT)
    root = findroot(lambda w, b: gradient_at(cost, points, w, b), guess)
    minima.append({'method': cost, 'w': float(root[0]), 'b': float(root[1]),
                   'cost': float(cost_at(cost, points, root[0], root[1]))})
HERE.with_name('landscape-math.json').write_text(json.dumps({'places': rows, 'minima': minima}, indent=1) + '\n')
