"""Writes landscape.json, curvature.json and hidden-layer.json: python3 tests/reference/make-landscape.py"""
from mpmath import exp, log, mpf
from reference import write

COSTS = ('quadratic', 'cross-entropy')


def sigma(z: mpf) -> mpf:
    return 1 / (1 + exp(-z))


def cost_at(cost: str, s: mpf, y: int) -> mpf:
    t = -s if y == 1 else s
    return sigma(t) ** 2 / 2 if cost == 'quadratic' else log(1 + exp(t))


def push_at(cost: str, s: mpf, y: int) -> mpf:
    t = -s if y == 1 else s
    size = sigma(t) ** 2 * sigma(-t) if cost == 'quadratic' else sigma(t)
    return -size if y == 1 else size


def address(figure: str, given: dict[str, tuple[str, str]]) -> str:
    written = [f'{figure}.{key}={value}' for key, (value, usual) in given.items() if value != usual]
    return '?' + '&'.join(written) if written else ''


# The decimals are the float64 numbers that the address holds.
POINTS = '-3:1,-2:0,1.5:0,1.5:1,2:0,3:1,3.5:1,3.5:1'


def landscape(w: str = '2', b: str = '-4', points: str = POINTS, eta: str = '1', epochs: str = '3000', epoch: str = ''):
    data = [(mpf(float(x)), int(y)) for x, y in (item.split(':') for item in points.split(','))]
    n = len(data)
    numbers = {}
    for cost in COSTS:
        at_w, at_b = mpf(float(w)), mpf(float(b))
        for _ in range(int(epoch or epochs)):
            pushes = [push_at(cost, at_w * x + at_b, y) for x, y in data]
            step_w = sum(p * x for p, (x, _) in zip(pushes, data)) / n
            step_b = sum(pushes) / n
            at_w -= mpf(float(eta)) * step_w
            at_b -= mpf(float(eta)) * step_b
        numbers |= {
            f'{cost}.w': at_w,
            f'{cost}.b': at_b,
            f'{cost}.cost': sum(cost_at(cost, at_w * x + at_b, y) for x, y in data) / n,
            f'{cost}.right': mpf(sum((at_w * x + at_b > 0) if y == 1 else (at_w * x + at_b < 0) for x, y in data)),
        }
    given = {'w': (w, '2'), 'b': (b, '-4'), 'points': (points, POINTS), 'eta': (eta, '1'), 'epochs': (epochs, '3000'),
             'epoch': (epoch, '')}
    return address('landscape', given), numbers


FORTY = ','.join(f'{(23 * i % 97) / 10 - 4.8:.2f}:{int(i % 3 != 0)}' for i in range(40))
write('landscape', [landscape(**state) for state in [
    {},
    {'b': '2'},
    {'w': '0.8', 'b': '-1.15'},
    {'w': '0.79', 'b': '-1.15'},
    {'w': '0.78', 'b': '-1.15'},
    {'w': '0.75', 'b': '-1.15'},
    {'w': '5', 'b': '5'},
    {'w': '-6', 'b': '6'},
    {'epoch': '0'},
    {'epoch': '1'},
    {'w': '2', 'b': '2', 'points': '1:0'},
    {'w': '-6', 'b': '-6', 'points': '-5:1,5:0', 'epochs': '200'},
    {'w': '3.14159', 'b': '-2.71828', 'eta': '0.0123', 'epochs': '777', 'epoch': '555'},
    {'points': '-3:1,-2:0,1.5:0,1.5:1,2.5:0,3:1,3.5:1,3.5:1'},
    {'w': '6', 'b': '-6', 'points': FORTY, 'epochs': '150'},
]])


def curvature(z: str = '4', y: str = '0'):
    s, label = mpf(float(z)), int(y)
    t = -s if label == 1 else s
    a, rest = sigma(t), sigma(-t)
    numbers = {
        'a': sigma(s), 'error': a,
        'quadratic.cost': cost_at('quadratic', s, label), 'quadratic.slope': push_at('quadratic', s, label),
        'quadratic.curvature': a ** 2 * rest * (2 - 3 * a),
        'cross-entropy.cost': cost_at('cross-entropy', s, label),
        'cross-entropy.slope': push_at('cross-entropy', s, label), 'cross-entropy.curvature': a * rest,
    }
    return address('curvature', {'z': (z, '4'), 'y': (y, '0')}), numbers


write('curvature', [curvature(z, y) for z in ['4', '0', '-4', '8', '-8', '0.6931471805599453', '0.7', '1.85', '-0.05']
                    for y in ['0', '1']])


def hidden(z1: str = '0', z2: str = '4', eta: str = '0.15', epoch: str = '0'):
    numbers = {'ratio': 1 / (sigma(mpf(float(z2))) * sigma(-mpf(float(z2))))}
    for cost in COSTS:
        first = mpf(float(z1))
        w = b = first / 2
        v = mpf(2)
        c = mpf(float(z2)) - v * sigma(first)
        for n in range(int(epoch) + 1):
            score = w + b
            h, slope = sigma(score), sigma(score) * sigma(-score)
            z = v * h + c
            push = push_at(cost, z, 0)
            back = push * v * slope
            if n == int(epoch):
                numbers |= {f'{cost}.a': sigma(z), f'{cost}.outSlope': sigma(z) * sigma(-z), f'{cost}.v': v,
                            f'{cost}.hiddenSlope': slope, f'{cost}.gradient': back}
            rate = mpf(float(eta))
            w, b, v, c = w - rate * back, b - rate * back, v - rate * push * h, c - rate * push
    given = {'z1': (z1, '0'), 'z2': (z2, '4'), 'eta': (eta, '0.15'), 'epoch': (epoch, '0')}
    return address('hidden-layer', given), numbers


write('hidden-layer', [hidden(**state) for state in [
    {}, {'epoch': '1'}, {'epoch': '300'}, {'z1': '5', 'z2': '0'}, {'z1': '5', 'epoch': '300'}, {'z1': '-6', 'z2': '6'},
    {'z1': '6', 'z2': '-6', 'eta': '10', 'epoch': '7'}, {'z1': '2.5', 'z2': '1.25', 'eta': '0.7', 'epoch': '123'},
    {'z1': '-3.7', 'z2': '5.05', 'eta': '0.0001', 'epoch': '299'},
]])
