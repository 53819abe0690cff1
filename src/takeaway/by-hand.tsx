import { useEffect, useRef } from 'react'

/** A text that the browser does not let the page copy: in a field, selected, so that one key is left to press. */
export function ByHand({ text, name }: { text: string; name: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [text])
  return (
    <input
      ref={field}
      className="link-field"
      readOnly
      value={text}
      aria-label={name}
      onFocus={event => event.target.select()}
    />
  )
}
