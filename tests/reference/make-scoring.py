"""Writes scoring.json: python3 tests/reference/make-scoring.py"""
from mpmath import log, mpf
from reference import write


def scores(rule: str, gamma: mpf, p: mpf) -> tuple[mpf, mpf]:
    """For the outcome 1 and for the outcome 0."""
    return {
        'log': lambda: (-log(p), -log(1 - p)),
        'quadratic': lambda: ((1 - p) ** 2 / 2, p ** 2 / 2),
        'absolute': lambda: (1 - p, p),
        'focal': lambda: (-(1 - p) ** gamma * log(p), -p ** gamma * log(1 - p)),
    }[rule]()


def best(rule: str, gamma: mpf, q: mpf) -> mpf | None:
    if rule == 'absolute':
        return None if q == mpf('0.5') else mpf(q > 0.5)
    if rule != 'focal' or gamma == 0:
        return q
    low, high = mpf('1e-9'), 1 - mpf('1e-9')
    for _ in range(220):
        p = (low + high) / 2
        one = gamma * (1 - p) ** (gamma - 1) * log(p) - (1 - p) ** gamma / p
        zero = p ** gamma / (1 - p) - gamma * p ** (gamma - 1) * log(1 - p)
        low, high = (p, high) if q * one + (1 - q) * zero < 0 else (low, p)
    return low


def numbers(rule: str, q: str, p: str, gamma: str) -> dict[str, mpf | None]:
    exact_q, exact_p, exact_gamma = (mpf(float(text)) for text in (q, p, gamma))
    one, zero = scores(rule, exact_gamma, exact_p)
    return {'expected': exact_q * one + (1 - exact_q) * zero, 'best': best(rule, exact_gamma, exact_q)}


def search(rule: str, q: str, p: str, gamma: str) -> str:
    given = [f'scoring.q={q}'] * (q != '0.7') + [f'scoring.p={p}'] * (p != '0.5')
    given += [f'scoring.rule={rule}'] * (rule != 'log') + [f'scoring.gamma={gamma}'] * (gamma != '2')
    return '?' + '&'.join(given) if given else ''


write('scoring', [
    (search(rule, *state), numbers(rule, *state))
    for rule in ['log', 'quadratic', 'absolute', 'focal']
    for state in [
        ('0.7', '0.5', '2'), ('0.8', '0.8', '2'), ('0.5', '0.123456789', '2'), ('0.01', '0.99', '0.5'), ('0.99', '0.01', '5'),
        ('0.333333333333', '0.6', '0'), ('0.6', '0.98', '1.7'),
    ]
])
