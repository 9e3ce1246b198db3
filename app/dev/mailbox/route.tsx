import { lead } from '@/app/_documents/looks'
import { respondPlainly } from '@/app/_respond/plain-page'
import { type KeptLine, readMailbox } from '@/lib/mail/read-mailbox'
import { respondMailbox } from './respond-mailbox'
import { shortTime } from './short-time'

export const dynamic = 'force-dynamic'

/** Evaluation only: what would have been sent, the newest first. */
export async function GET(request: Request): Promise<Response> {
  const mails = await readMailbox(new URL(request.url).searchParams.get('to'))
  if (mails === null) return respondPlainly('not-found', { lang: null })
  return respondMailbox(
    'Mailbox',
    <>
      <h1>What would have been sent</h1>
      <p className={lead}>
        In this evaluation mail does not leave the machine. It waits here instead, the newest on top. Reload to see
        more.
      </p>
      {mails.length === 0 ? <p>Nothing yet.</p> : <MailList mails={mails} />}
    </>,
  )
}

function MailList({ mails }: { mails: KeptLine[] }) {
  return (
    <ul className="mails">
      {mails.map(({ id, subject, to, at }) => (
        <li key={id}>
          <time dateTime={at}>{shortTime(at)}</time>
          <a href={`/dev/mailbox/${encodeURIComponent(id)}`}>{subject}</a>
          <span className="to">{to}</span>
        </li>
      ))}
    </ul>
  )
}
