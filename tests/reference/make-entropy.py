"""Writes entropy.json: python3 tests/reference/make-entropy.py"""
from mpmath import exp, log, mpf
from reference import write


def shares(text: str) -> list[mpf]:
    given = [mpf(float(item)) for item in text.split(',')]
    return [share / sum(given) for share in given]


def cross(p: list[mpf], q: list[mpf]) -> mpf:
    return sum(-a * log(b) for a, b in zip(p, q) if a)


def numbers(p: str, q: str, unit: str) -> dict[str, mpf]:
    a, b = shares(p), shares(q)
    per = log(2) if unit == 'bits' else 1
    return {
        'entropy': cross(a, a) / per,
        'crossEntropy': cross(a, b) / per,
        'kl': (cross(a, b) - cross(a, a)) / per,
        'perplexity': exp(cross(a, b)),
    }


def search(p: str, q: str, unit: str) -> str:
    given = [f'entropy.p={p}'] * (p != '0.7,0.3') + [f'entropy.q={q}'] * (q != '0.5,0.5')
    given += ['entropy.unit=bits'] * (unit == 'bits')
    return '?' + '&'.join(given) if given else ''


write('entropy', [
    (search(*state), numbers(*state))
    for state in [
        ('0.7,0.3', '0.5,0.5', 'nats'), ('0.7,0.3', '0.5,0.5', 'bits'), ('0.3,0.7', '0.25,0.75', 'nats'),
        ('0.5,0.25,0.125,0.125', '1,1,1,1', 'bits'), ('0,1', '0.98,0.02', 'nats'), ('1,0', '1,0', 'bits'),
        ('0.123456789,0.5,3', '2,0.001,7', 'nats'), ('1,2,3,4,5,6', '6,5,4,3,2,1', 'nats'), ('1,1e-9', '1,1e-12', 'nats'),
        ('0,2,2,0', '0.1,0.4,0.4,0.1', 'bits'), ('0.0001,0.9999', '0.9999,0.0001', 'nats'),
    ]
])
