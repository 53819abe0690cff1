"""Writes sigmoid-slope.json: python3 tests/reference/make-sigmoid-slope.py"""
from mpmath import exp, mpf
from reference import write


def numbers(z: str) -> dict[str, mpf]:
    a = 1 / (1 + exp(-mpf(z)))
    slope = exp(-mpf(z)) / (1 + exp(-mpf(z))) ** 2
    return {'a': a, 'slope': slope, 'gradient': a * slope}


write('sigmoid-slope', [
    (f'?sigmoid-slope.z={z}' if z != '4' else '', numbers(z))
    for z in ['4', '1.5', '0', '-8', '8', '-3.7', '0.001', '2.71828182845904']
])
