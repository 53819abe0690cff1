"""Writes distributions.json (entropy, softmax, scoring): python3 tests/reference/make-distributions.py

Inputs are exact float64 numbers; null stands for an infinite value.
"""
import json
from pathlib import Path

from mpmath import exp, inf, isinf, log, mp, mpf

mp.dps = 450  # enough for 1 - p where p differs from 1 by e^-1000


def rounded(value):
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return None if isinf(value) else float(value)


def probabilities(shares):
    total = sum(map(mpf, shares))
    return [mpf(share) / total for share in shares]


def cross(p, q):
    return sum((a * -log(b) if b else inf) for a, b in zip(p, q) if a)


def information(p, q):
    a, b = probabilities(p), probabilities(q)
    return {'p': p, 'q': q, 'entropy': rounded(cross(a, a)), 'crossEntropy': rounded(cross(a, b)),
            'divergence': rounded(sum(x * (log(x) - log(y)) if y else inf for x, y in zip(a, b) if x))}


def softmax(z, k, t, smooth):
    highest = max(z)
    weights = [exp((mpf(score) - mpf(highest)) / mpf(t)) for score in z]
    p = [weight / sum(weights) for weight in weights]
    e = mpf(smooth)
    y = [(1 - e if at == k else 0) + e / len(z) for at in range(len(z))]
    return {'z': z, 'k': k, 't': t, 'smooth': smooth, 'p': rounded(p), 'loss': rounded(cross(y, p)),
            'g': rounded([(share - target) / mpf(t) for share, target in zip(p, y)])}


def scores(rule, gamma):
    if rule == 'log':
        return lambda p: -log(p), lambda p: -log(1 - p)
    if rule == 'quadratic':
        return lambda p: (1 - p) ** 2 / 2, lambda p: p ** 2 / 2
    if rule == 'absolute':
        return lambda p: 1 - p, lambda p: p
    return lambda p: -(1 - p) ** gamma * log(p), lambda p: -p ** gamma * log(1 - p)


def best_focal(q, gamma):
    """The root of the expected focal loss's slope, by bisection."""
    low, high = mpf('1e-9'), 1 - mpf('1e-9')
    for _ in range(200):
        p = (low + high) / 2
        one = gamma * (1 - p) ** (gamma - 1) * log(p) - (1 - p) ** gamma / p
        zero = p ** gamma / (1 - p) - gamma * p ** (gamma - 1) * log(1 - p)
        low, high = (p, high) if q * one + (1 - q) * zero < 0 else (low, p)
    return low


def scoring(rule, q, p, gamma):
    one, zero = scores(rule, mpf(gamma))
    exact = mpf(q)
    best = {'log': exact, 'quadratic': exact, 'absolute': mpf(q > 0.5)}.get(rule) if rule != 'focal' else None
    best = best_focal(exact, mpf(gamma)) if rule == 'focal' else best
    return {'rule': rule, 'q': q, 'p': p, 'gamma': gamma, 'best': float(best),
            'expected': rounded(exact * one(mpf(p)) + (1 - exact) * zero(mpf(p)))}


file = {
    'information': [information(p, q) for p, q in [
        ([0.7, 0.3], [0.5, 0.5]), ([0.7, 0.3], [0.7, 0.3]), ([0.3, 0.7], [0.30001, 0.69999]), ([1.0, 0.0], [0.25, 0.75]),
        ([0.5, 0.5], [1.0, 0.0]), ([0.0, 1.0], [0.0, 3.0]), ([1.0, 1e-10], [1.0, 1e-12]), ([1e-300, 1.0], [1.0, 1e-300]),
        ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [6.0, 5.0, 4.0, 3.0, 2.0, 1.0]), ([0.2, 0.3, 0.5], [0.19, 0.31, 0.5]),
        ([0.5, 0.25, 0.125, 0.125], [0.25, 0.25, 0.25, 0.25]),
    ]],
    'softmax': [softmax(z, k, t, smooth) for z, k, t, smooth in [
        ([2.0, 1.0, 0.0], 0, 1.0, 0.0), ([2.0, 1.0, 0.0], 2, 1.0, 0.1), ([0.0, 0.0, 0.0], 1, 1.0, 0.0),
        ([1000.0, -1000.0, 0.0], 0, 1.0, 0.0), ([1000.0, -1000.0, 0.0], 1, 1.0, 0.0), ([1000.0, 999.0, -1000.0], 1, 0.1, 0.5),
        ([40.0, 0.0, -3.5], 0, 1.0, 0.0), ([-7.25, 3.1, 2.9], 2, 2.5, 0.3), ([100.0, 40.0, 30.0], 0, 0.1, 0.0),
        ([1000.0, 1000.0, 999.5], 0, 10.0, 0.05),
    ]],
    'scoring': [scoring(rule, q, p, gamma)
                for rule in ['log', 'quadratic', 'absolute', 'focal']
                for q, p, gamma in [(0.7, 0.5, 2.0), (0.8, 0.8, 2.0), (0.01, 0.99, 0.5), (0.99, 0.01, 5.0), (0.35, 0.6, 1.0)]],
}
Path(__file__).with_name('distributions.json').write_text(json.dumps(file, indent=1) + '\n')
