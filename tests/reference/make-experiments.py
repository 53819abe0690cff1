"""Writes experiments.json: python3 tests/reference/make-experiments.py"""
from mpmath import exp, mpf
from reference import write

# The float64 values of the article's decimals.
STARTS = {'1': (0.6, 0.9), '2': (2.0, 2.0)}
ETA = 0.15
EPOCHS = 300


def sigmoid(z: mpf) -> mpf:
    return 1 / (1 + exp(-z))


def run(w: float, b: float) -> list[tuple[mpf, mpf]]:
    states = [(mpf(w), mpf(b))]
    for _ in range(EPOCHS):
        w, b = states[-1]
        a = sigmoid(w + b)
        step = mpf(ETA) * a * a * (1 - a)
        states.append((w - step, b - step))
    return states


RUNS = {key: run(*start) for key, start in STARTS.items()}


def output(key: str, epoch: int) -> mpf:
    w, b = RUNS[key][epoch]
    return sigmoid(w + b)


def half(key: str) -> mpf:
    return mpf(next(n for n in range(EPOCHS + 1) if output(key, n) < mpf(1) / 2))


def numbers(epoch: int) -> dict[str, mpf]:
    result = {'half.ratio': half('2') / half('1')}
    for key, states in RUNS.items():
        w, b = states[epoch]
        a = output(key, epoch)
        result |= {
            f'{key}.a': a, f'{key}.cost': a * a / 2, f'{key}.w': w, f'{key}.b': b,
            f'{key}.slope': a * (1 - a), f'{key}.gradient': a * a * (1 - a),
            f'{key}.start': output(key, 0), f'{key}.final': output(key, EPOCHS), f'{key}.half': half(key),
            f'{key}.drop50': output(key, 0) - output(key, 50),
        }
    return result


write('experiments', [
    (f'?experiments.epoch={epoch}' if epoch else '', numbers(epoch)) for epoch in [0, 1, 17, 36, 50, 103, 150, 231, 232, 300]
])
