import { Form } from '@/app/_forms/form'
import { TextArea } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { ownWords } from '@/app/_ui/control'
import type { Desk } from '@/app/_ui/desk'
import { foldLine } from '@/app/_ui/fold-looks'
import { Icon } from '@/app/_ui/icon'
import { Notice } from '@/app/_ui/notice'
import { Section } from '@/app/_ui/section'
import { sayCount } from '@/lib/core/insights/say-number'
import type { ImprovementRead } from '@/lib/queries/read-improvements'
import { languageName } from '@/lib/words/language-name'
import { drop, finish, tellRest } from '../actions'
import { improvementsWords } from '../improvements-words'

type EndProps = { read: ImprovementRead; desk: Desk }

/** Done: what changed, in every language the organisation speaks. */
export function Finish({ read, desk }: EndProps) {
  const { slug, lang } = desk
  const words = improvementsWords(lang)
  return (
    <Section title={words.finish}>
      <p className="pb-3 text-meta text-muted">{words.finishText}</p>
      <Form action={finish} tenant={slug} lang={lang} id="finish" hidden={{ improvement: read.improvement.id }}>
        {read.languages.map((language, i) => (
          <TextArea
            key={language}
            name={language}
            label={words.whatChanged(languageName(language, lang))}
            {...(i === 0 ? { hint: words.whatHint } : {})}
            rows={4}
            className={ownWords}
          />
        ))}
        <p>
          <Submit>{words.finishButton}</Submit>
        </p>
      </Form>
    </Section>
  )
}

/** It will not be done after all; folded away, because it is seldom meant. */
export function Drop({ read, desk }: EndProps) {
  const { slug, lang } = desk
  const words = improvementsWords(lang)
  return (
    <details className="pt-2">
      <summary className={foldLine}>
        <Icon name="turn" /> {words.drop}
      </summary>
      <p className="text-meta text-muted">{words.dropWhy}</p>
      <Form action={drop} tenant={slug} lang={lang} id="drop" hidden={{ improvement: read.improvement.id }} leaves>
        <p>
          <Submit tone="quiet">{words.drop}</Submit>
        </p>
      </Form>
    </details>
  )
}

/** More than two hundred cases, or a breakdown halfway: the rest, once, whoever presses. */
export function TellRest({ read, desk }: EndProps) {
  const { slug, lang } = desk
  const words = improvementsWords(lang)
  const left = read.improvement.linked - read.improvement.toldCases
  return (
    <Notice kind="warning">
      <p>{words.untold(sayCount(left, lang), left === 1)}</p>
      <Form action={tellRest} tenant={slug} lang={lang} id="tell" hidden={{ improvement: read.improvement.id }} leaves>
        <p>
          <Submit>{words.tellRest}</Submit>
        </p>
      </Form>
    </Notice>
  )
}
