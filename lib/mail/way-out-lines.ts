// The lines of a mail about where else somebody can go with their complaint, and from or until when.
import type { PromiseLine } from '@/emails/case-mail'
import { promiseWords } from '@/lib/catalogues/public/promise/words'
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { bodyDaysOf } from '@/lib/core/case/body-days'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { externalWindow, opensOn } from '@/lib/core/procedure/external-days'
import type { ExternalBody } from '@/lib/core/procedure/follow-up'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { dayShown, whenShown } from '@/lib/core/procedure/promise-line'
import type { PublicLang } from '@/lib/core/shared/language'

type Facts = { procedure: Procedure; complaint: ComplaintCase; lang: PublicLang; today: CivilDate }

/** Where to go once we are done. */
export function afterwards(facts: Facts): PromiseLine[] {
  return facts.procedure.followUp.externalBodies.slice(0, 2).map((body) => afterwardsAt(body, facts))
}

/** Bodies that open before our answer is due, or are open while it is not there: the day, and where to go. */
export function opening({ procedure, complaint, lang, today }: Facts): PromiseLine[] {
  const page = publicPageWords[lang]
  const due = complaint.promises.findLast(({ kind, doneOn }) => kind === 'answer' && doneOn === null)?.due
  return procedure.followUp.externalBodies.slice(0, 2).flatMap((body): PromiseLine[] => {
    const opens = opensOn(procedure, body, bodyDaysOf(complaint, today))
    const matters = opens !== null && due !== undefined && (opens < due || opens <= today)
    if (!matters) return []
    const note = promiseWords[lang].goTo({
      name: body.name,
      body: (text) => (body.url ? { text, href: body.url } : text),
    })
    const when = whenShown(page.from, opens, lang)
    return [{ mark: 'after', when, date: dayShown(opens, lang, today), deed: page.opens, note }]
  })
}

function afterwardsAt(body: ExternalBody, { procedure, complaint, lang, today }: Facts): PromiseLine {
  const page = publicPageWords[lang]
  const until = externalWindow(procedure, body, bodyDaysOf(complaint, today))
  return {
    mark: 'after',
    when: until ? page.afterUntil : page.after,
    date: until ? dayShown(until, lang, today) : '',
    deed: complaint.answeredOn ? page.disagree : promiseWords[lang].disagreeEnd,
    note: promiseWords[lang].goTo({
      name: body.name,
      body: (text) => (body.url ? { text, href: body.url } : text),
    }),
  }
}
