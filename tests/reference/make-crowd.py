"""Writes crowd.json: python3 tests/reference/make-crowd.py"""
from mpmath import exp, fabs, log, mpf, sqrt
from reference import write

EIGHT = '-3:1,-2.5:1,-2:1,-0.3:0,0.35:1,2:0,2.5:0,3:0'
WRONG = '-2:0,-1.5:0,-1:0,-0.5:0,0.5:1,1:1,1.5:1,2:1,5:0'
FORTY = ','.join(f'{(25 * i - 480) / 100:g}:{int(i % 7 < 3)}' for i in range(40))
USUAL = {'points': EIGHT, 'w': '3', 'b': '0', 'eta': '0.15', 'optimizer': 'plain', 'epochs': '300', 'epoch': None}
COSTS = ('quadratic', 'cross-entropy')


def sigmoid(s):
    return 1 / (1 + exp(-s))


def push(cost, s, y):
    # a - y and its like from the small side, so that no digit is lost.
    size = sigmoid(-s) if y else sigmoid(s)
    signed = -size if y else size
    return signed if cost == 'cross-entropy' else signed * sigmoid(s) * sigmoid(-s)


def loss(cost, s, y):
    size = sigmoid(-s) if y else sigmoid(s)
    return size**2 / 2 if cost == 'quadratic' else log(1 + exp(-s if y else s))


def stepper(optimizer, eta):
    state = {'v': mpf(0), 'm': mpf(0), 's': mpf(0), 'n': 0}
    # The float64 numbers that the definition's decimals are.
    friction, beta1, beta2, epsilon = mpf(0.9), mpf(0.9), mpf(0.999), mpf(1e-8)

    def step(g):
        state['n'] += 1
        if optimizer == 'plain':
            return eta * g
        if optimizer == 'momentum':
            state['v'] = friction * state['v'] + g
            return eta * state['v']
        state['m'] = beta1 * state['m'] + (1 - beta1) * g
        state['s'] = beta2 * state['s'] + (1 - beta2) * g * g
        mean = state['m'] / (1 - beta1 ** state['n'])
        square = state['s'] / (1 - beta2 ** state['n'])
        return eta * mean / (sqrt(square) + epsilon)
    return step


def numbers(given):
    state = USUAL | given
    points = [(mpf(float(x)), label == '1') for x, label in (item.split(':') for item in state['points'].split(','))]
    epochs = int(state['epochs'])
    shown = epochs if state['epoch'] is None else int(state['epoch'])
    n = len(points)
    out = {}
    for cost in COSTS:
        w, b = mpf(float(state['w'])), mpf(float(state['b']))
        eta = mpf(float(state['eta']))
        step_w, step_b = stepper(state['optimizer'], eta), stepper(state['optimizer'], eta)
        for _ in range(shown):
            pushes = [push(cost, w * x + b, y) for x, y in points]
            gw = sum(p * x for p, (x, _) in zip(pushes, points)) / n
            gb = sum(pushes) / n
            w, b = w - step_w(gw), b - step_b(gb)
        scores = [w * x + b for x, _ in points]
        pushes = [fabs(push(cost, s, y)) for s, (_, y) in zip(scores, points)]
        out[f'{cost}.w'], out[f'{cost}.b'] = w, b
        out[f'{cost}.cost'] = sum(loss(cost, s, y) for s, (_, y) in zip(scores, points)) / n
        out[f'{cost}.right'] = mpf(sum((s > 0) if y else (s < 0) for s, (_, y) in zip(scores, points)))
        out[f'{cost}.top'] = max(pushes) / sum(pushes)
    return out


def address(given):
    written = [f'crowd.{key}={value}' for key, value in given.items()]
    return '?' + '&'.join(written) if written else ''


STATES = [
    {},
    {'epoch': '0'},
    {'epoch': '100'},
    {'w': '1.5'},
    {'optimizer': 'momentum'},
    {'w': '1.5', 'optimizer': 'momentum'},
    {'optimizer': 'adam'},
    {'w': '1.5', 'optimizer': 'adam'},
    {'optimizer': 'adam', 'epoch': '1'},
    {'points': '1:0', 'w': '2', 'b': '2'},
    {'points': '1:0', 'w': '2', 'b': '2', 'optimizer': 'momentum', 'epoch': '41'},
    {'points': '1:0', 'w': '2', 'b': '2', 'optimizer': 'adam', 'epoch': '14'},
    {'points': WRONG, 'w': '1', 'eta': '0.6'},
    {'points': WRONG, 'w': '1', 'eta': '0.6', 'epoch': '0'},
    {'points': FORTY, 'w': '0.7', 'b': '-0.4', 'epochs': '1000'},
    {'points': FORTY, 'w': '-1.3', 'b': '2.25', 'eta': '0.02', 'optimizer': 'adam', 'epochs': '500'},
    {'points': '5:0,-5:1', 'w': '20', 'b': '20', 'epochs': '40'},
    {'points': '5:1', 'w': '-20', 'b': '-20', 'eta': '0.5', 'optimizer': 'momentum', 'epochs': '12'},
    {'points': '0:1,0:0', 'w': '1', 'b': '0.3', 'epochs': '1000'},
    {'points': '-1.23:1,0.45:0,3.21:1', 'w': '-0.7', 'b': '0.11', 'eta': '1.7', 'optimizer': 'momentum', 'epochs': '77'},
]
write('crowd', [(address(given), numbers(given)) for given in STATES])
