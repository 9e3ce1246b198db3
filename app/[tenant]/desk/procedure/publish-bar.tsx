import { Form } from '@/app/_forms/form'
import { TickBox } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { formLooks } from '@/app/_ui/control'
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
    <section
      className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-6 gap-y-2 border-t border-rule-ink bg-paper px-6 pt-3.5 pb-2.5 shadow-[inset_0_3px_0_var(--color-paper),inset_0_4px_0_var(--color-rule-ink)] max-half:grid-cols-1 max-wide:px-4"
      aria-label={words.publish}
      id="publish"
    >
      <div>
        <b>{words.version(next)}</b>
        <p className="text-meta text-muted">
          {first ? null : words.changes(changes.length)}
          {screen.savedBy && screen.savedAt ? (
            <span className="block">{words.savedBy(screen.savedBy, whenSaid(screen.savedAt, lang))}</span>
          ) : null}
        </p>
      </div>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-px">
        <Always term={words.newComplainants}>{words.newComplainantsText}</Always>
        {first ? null : (
          <>
            <Always term={words.openCases}>{words.openCasesText}</Always>
            <Always term={words.handlers}>{words.handlersText}</Always>
            <dt className="text-muted">{words.changed}</dt>
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

/** What holds at every publishing. Where the bar stays in sight and room is short, it tells only what changes. */
function Always({ term, children }: { term: string; children: string }) {
  return (
    <>
      <dt className="text-muted wide:max-broad:hidden">{term}</dt>
      <dd className="wide:max-broad:hidden">{children}</dd>
    </>
  )
}

function Changes({ opened: { changes, words } }: { opened: Opened }) {
  if (changes.length === 0) return <>{words.nothingChanged}</>
  const rest = changes.length - MOST_TOLD
  return (
    <ul>
      {changes.slice(0, MOST_TOLD).map((said) => (
        <li key={said}>{said}</li>
      ))}
      {rest > 0 ? <li>{words.changedMore(rest)}</li> : null}
    </ul>
  )
}

function Publish({ opened, ready, changed }: { opened: Opened; ready: boolean; changed: boolean }) {
  const { desk, words, screen, remarks } = opened
  if (!ready) return <p className="text-meta text-muted">{words.notReady}</p>
  if (!changed) return null
  return (
    <Form
      action={publishAction}
      tenant={desk.slug}
      lang={desk.lang}
      id="form-publish"
      seen={screen.revision}
      className={`${formLooks} max-w-[420px] justify-items-end`}
      leaves
    >
      {remarks.some(({ level }) => level === 'breach') ? <TickBox name="despiteLaw" label={words.despiteLaw} /> : null}
      <Submit>{screen.current ? words.publish : words.publishFirst}</Submit>
    </Form>
  )
}
