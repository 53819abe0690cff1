import { readNumber } from '../language/read-number.ts'
import { clamp, isWhole, wholeStep, type NumberParameter, type Parameter } from './parameter.ts'

/** What went wrong with one key of an address or one typed value. */
export type Fault = 'unreadable' | 'ambiguous' | 'clamped' | 'rounded' | 'unpaired' | 'overruled' | 'unknown'
export interface Problem {
  key: string
  fault: Fault
}

/** A number of an address; null where it is none, or may be two. */
export function parseNumber(text: string): number | null {
  const read = readNumber(text)
  return 'fault' in read ? null : read.value
}

export interface Parsed<T = number | string | null> {
  value: T
  fault: Fault | null
}

/** A number into its range; whole where the parameter is. Typed and address values keep their full float64. */
export function fit(parameter: NumberParameter, value: number): Parsed<number> {
  const whole = isWhole(parameter) ? wholeStep(parameter, value) + 0 : value
  const fitted = clamp(whole, parameter.min, parameter.max)
  return { value: fitted, fault: fitted !== whole ? 'clamped' : whole === value ? null : 'rounded' }
}

/** One value of an address. Never throws: what cannot be read gives the default, and says so. */
export function parse(parameter: Parameter, text: string): Parsed {
  if (parameter.kind === 'choice') {
    const known = parameter.options.find(option => option === text.toLowerCase())
    return { value: known ?? parameter.initial, fault: known === undefined ? 'unreadable' : null }
  }
  if (parameter.kind === 'text') return parameter.read(text)
  const read = readNumber(text)
  return 'fault' in read ? { value: parameter.initial, fault: read.fault } : fit(parameter, read.value)
}

/** The shortest text that `parse` reads back as the same value. */
export const print = (value: number | string): string => String(value === 0 ? 0 : value)
