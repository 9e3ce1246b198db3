import { targetLink } from '@/app/_ui/link'
import { numbersIn, phoneShown } from '@/lib/core/shared/phone-number'

/** A telephone number as it was given, with every number in it to be dialled. */
export function Phone({ typed }: { typed: string }) {
  const numbers = numbersIn(typed)
  const starts = [0, ...numbers.map(({ until }) => until)]
  return (
    <span dir="auto">
      {numbers.map(({ from, until, dialled }, at) => (
        <span key={from}>
          {typed.slice(starts[at], from)}
          <a className={targetLink} href={`tel:${dialled}`}>
            {phoneShown(typed.slice(from, until))}
          </a>
        </span>
      ))}
      {typed.slice(starts.at(-1))}
    </span>
  )
}
