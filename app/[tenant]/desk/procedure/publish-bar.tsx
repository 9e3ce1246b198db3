import { Form } from '@/app/_forms/form'
import { TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { isReady } from '@/lib/core/procedure/readiness'
import { publishAction } from './actions'
import type { Opened } from './open-procedure'
import { whenSaid } from './when-said'

/** The most changes that are told one by one. */
const MOST_TOLD = 3

/** What publishing now would change, and for whom; with the button when nothing stands in its way. */
export function PublishBar({ opened }: { opened: Opened }) {
  const { desk, words, screen, changes, missing, mayPublish } = opened
  const { lang } = desk
  const first = screen.current === null
  const next = (screen.versions[0]?.number ?? 0) + 1
  return (
    <section className="publish" aria-label={words.publish} id="publish">
      <div>
        <b>{words.version(next)}</b>
        <p className="meta">
          {first ? null : words.changes(changes.length)}
          {screen.savedBy && screen.savedAt ? (
            <span className="block">{words.savedBy(screen.savedBy, whenSaid(screen.savedAt, lang))}</span>
          ) : null}
        </p>
      </div>
      <dl>
        <dt className="always">{words.newComplainants}</dt>
        <dd className="always">{words.newComplainantsText}</dd>
        {first ? null : (
          <>
            <dt className="always">{words.openCases}</dt>
            <dd className="always">{words.openCasesText}</dd>
            <dt className="always">{words.handlers}</dt>
            <dd className="always">{words.handlersText}</dd>
            <dt>{words.changed}</dt>
            <dd>
              <Changes opened={opened} />
            </dd>
          </>
        )}
      </dl>
      {mayPublish ? <Publish opened={opened} ready={isReady(missing)} changed={first || changes.length > 0} /> : null}
    </section>
  )
}

function Changes({ opened: { changes, words, desk } }: { opened: Opened }) {
  if (changes.length === 0) return <>{words.nothingChanged}</>
  const rest = changes.length - MOST_TOLD
  return (
    <ul>
      {changes.slice(0, MOST_TOLD).map(({ field, words: said }) => (
        <li key={`${field} ${said.nl}`}>{said[desk.lang]}</li>
      ))}
      {rest > 0 ? <li>{words.changedMore(rest)}</li> : null}
    </ul>
  )
}

function Publish({ opened, ready, changed }: { opened: Opened; ready: boolean; changed: boolean }) {
  const { desk, words, screen, remarks } = opened
  if (!ready) return <p className="meta">{words.notReady}</p>
  if (!changed) return null
  return (
    <Form action={publishAction} tenant={desk.slug} lang={desk.lang} id="form-publish" seen={screen.revision} leaves>
      {remarks.some(({ level }) => level === 'breach') ? <TickBox name="despiteLaw" label={words.despiteLaw} /> : null}
      <Submit>{screen.current ? words.publish : words.publishFirst}</Submit>
    </Form>
  )
}
