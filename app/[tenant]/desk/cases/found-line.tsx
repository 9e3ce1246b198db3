import type { FoundShown } from './list-row'

/** Where a case was found by what was searched for. */
export function FoundLine({ where, excerpt }: FoundShown) {
  return (
    <span className="found">
      {where}
      {excerpt ? (
        <>
          {': '}
          <bdi>
            {excerpt.before}
            <b>{excerpt.found}</b>
            {excerpt.after}
          </bdi>
        </>
      ) : null}
    </span>
  )
}
