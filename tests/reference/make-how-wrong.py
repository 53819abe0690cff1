"""Writes how-wrong.json: python3 tests/reference/make-how-wrong.py"""
from mpmath import exp, log, mp, mpf
from reference import write

LIMIT = 100_000


def epochs(cost: str, z: mpf, eta: mpf) -> mpf | None:
    """The first epoch with sigma(z) < 1/2, by descent with x = 1 and y = 0: z falls by 2 eta dC/dz."""
    with mp.workdps(30):
        for epoch in range(1, LIMIT + 1):
            a = 1 / (1 + exp(-z))
            z -= 2 * eta * (a * a * (1 - a) if cost == 'quadratic' else a)
            if z < 0:
                return mpf(epoch)
    return None


def numbers(a0_text: str, eta_text: str) -> dict[str, mpf | None]:
    a0, eta = mpf(float(a0_text)), mpf(float(eta_text))
    z = log(a0 / (1 - a0))
    time = {
        'quadratic': (exp(z) - 1 + 3 * z - 3 * (exp(-z) - 1) - (exp(-2 * z) - 1) / 2) / 2,
        'cross-entropy': (z - exp(-z) + 1) / 2,
    }
    shown = {'z0': z, 'wait.ratio': time['quadratic'] / time['cross-entropy']}
    for cost, t in time.items():
        shown |= {f'{cost}.T': t, f'{cost}.flow': t / eta, f'{cost}.epochs': epochs(cost, z, eta)}
    return shown


def address(a0: str, eta: str) -> str:
    parts = [f'how-wrong.{key}={value}' for key, value, initial in
             [('a0', a0, '0.98'), ('eta', eta, '0.15')] if value != initial]
    return '?' + '&'.join(parts) if parts else ''


write('how-wrong', [
    (address(a0, eta), numbers(a0, eta))
    for a0, eta in [
        ('0.98', '0.15'), ('0.9820137900379085', '0.15'), ('0.8175744761936437', '0.15'), ('0.9', '0.15'),
        ('0.99', '0.15'), ('0.999', '0.15'), ('0.9999', '0.15'), ('0.51', '10'), ('0.51', '0.001'), ('0.9999', '10'),
        ('0.7654321', '0.0271828'), ('0.9999', '0.001'), ('0.6', '3.7'),
    ]
])
