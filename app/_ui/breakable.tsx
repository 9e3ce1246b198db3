import { Fragment } from 'react'

/** An address that may be broken after its punctuation, and nowhere else: never in the middle of a name. */
export function Breakable({ text }: { text: string }) {
  const parts = text.split(/(?<=[@._-])/)
  return (
    <bdi>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and never change places
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </bdi>
  )
}
