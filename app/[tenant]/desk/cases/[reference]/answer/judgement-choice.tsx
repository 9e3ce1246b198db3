'use client'
import { FieldGroup, type Labelled, useField } from '@/app/_forms/field'
import type { Option } from '@/app/_forms/inputs'
import { JudgementMark } from '@/app/_ui/sheet'
import { Judgement } from '@/lib/core/procedure/processing'

/** Judgements side by side, each with its glyph; a row of radio buttons. */
export function JudgementChoice({
  options,
  value,
  ...labelled
}: Labelled & { options: readonly Option[]; value: string }) {
  const { sent, wasSent } = useField(labelled.name, false)
  const chosen = wasSent ? (sent?.[0] ?? '') : value
  return (
    <FieldGroup {...labelled}>
      <div className="choices">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={labelled.name} value={option.value} defaultChecked={option.value === chosen} />
            <JudgementMark judgement={Judgement.safeParse(option.value).data ?? null} />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
