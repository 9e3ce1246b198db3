import { Words } from '@/app/_documents/line'
import { respondPlainly } from '@/app/_respond/plain-page'
import { lineOf } from '@/lib/core/shared/line'
import { readKeptMail } from '@/lib/mail/read-mailbox'
import { respondMailbox } from '../respond-mailbox'
import { shortTime } from '../short-time'

export const dynamic = 'force-dynamic'

type Route = { params: Promise<{ id: string }> }

/** Evaluation only: one mail, as its reader sees it, as text, and what its envelope says. */
export async function GET(_request: Request, { params }: Route): Promise<Response> {
  const mail = await readKeptMail((await params).id)
  if (mail === null) return respondPlainly('not-found', { lang: null })
  return respondMailbox(
    mail.subject,
    <>
      <h1>{mail.subject}</h1>
      <Headers of={{ To: mail.to, From: mail.from, When: shortTime(mail.at) }} />
      <iframe className="mail-sheet" title="As its reader sees it" sandbox={MAY} srcDoc={opening(mail.html)} />
      <section className="mailbox-part">
        <h2>As plain text</h2>
        <p className="mail-text">
          <Words line={lineOf(mail.text)} />
        </p>
      </section>
      <section className="mailbox-part">
        <h2>Headers</h2>
        <Headers of={mail.headers} />
      </section>
    </>,
  )
}

/** Links may be followed, as in a mail program; nothing in the mail may run or reach this page. */
const MAY = 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation'

/** Links leave the frame: the pages they lead to do not let themselves be framed. */
function opening(html: string): string {
  return html.replace(/<head[^>]*>/, (head) => `${head}<base target="_top"/>`)
}

function Headers({ of }: { of: Record<string, string> }) {
  return (
    <dl className="envelope">
      {Object.entries(of).map(([name, value]) => (
        <Header key={name} name={name} value={value} />
      ))}
    </dl>
  )
}

function Header({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
