interface LiveProps {
  /** The figure's name and its number's: "training.quadratic.half". */
  of: string
  /** "3" is three decimals, "3s" three significant digits. */
  digits: string
  /** In the figure's first state: whole, and as it is written. */
  value: string
  text: string
}

/** A number in a sentence that follows its figure (client/live-numbers.ts). */
export function Live({ of, digits, value, text }: LiveProps) {
  return (
    <span className="live">
      <data value={value} data-live={of} data-digits={digits} translate="no">
        {text}
      </data>
    </span>
  )
}

interface PullProps extends LiveProps {
  /** The parameter that it sets. */
  sets: string
  /** What it is called by a screen reader. */
  name: string
}

/** A number in a sentence that the reader can pull (client/pulls.ts); served and printed it is a plain one. */
export function Pull({ sets, name, ...live }: PullProps) {
  return (
    <span className="pull" data-sets={sets} data-name={name} data-figure-of={live.of.split('.')[0]}>
      <Live {...live} />
    </span>
  )
}
