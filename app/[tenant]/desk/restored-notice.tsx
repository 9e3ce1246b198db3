import { Notice } from '@/app/_ui/notice'
import { sayInstant } from '@/app/_ui/say-instant'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import type { AtDesk, DeskLang } from '@/lib/core/shared/language'
import type { Restored } from '@/lib/queries/read-restored'

type Words = { title: string; text: (at: string, from: string | null) => string }

const words: AtDesk<Words> = {
  nl: {
    title: 'De gegevens zijn teruggezet.',
    text: (at, from) =>
      `Dat was ${at}. ${from ? `Wat er na ${from} gebeurde, staat er niet meer. ` : ''}Kijk na wie er in uw organisatie is: wie daarna wegging, staat er weer. Post van daarvoor wacht bij Berichten op uw besluit.`,
  },
  en: {
    title: 'The data were put back.',
    text: (at, from) =>
      `That was ${at}. ${from ? `What happened after ${from} is gone. ` : ''}Please check who is in your organisation: whoever left since is there again. Mail from before waits under Messages for your decision.`,
  },
}

/** That data were put back, and what somebody has to look at because of it; nothing when they were not. */
export function RestoredNotice({
  restored,
  lang,
  today,
}: {
  restored: Restored | null
  lang: DeskLang
  today: CivilDate
}) {
  if (!restored) return null
  const { title, text } = words[lang]
  const from = restored.from ? sayInstant(restored.from, today, lang) : null
  return (
    <Notice kind="warning" title={title}>
      <p>{text(sayInstant(restored.at, today, lang), from)}</p>
    </Notice>
  )
}
