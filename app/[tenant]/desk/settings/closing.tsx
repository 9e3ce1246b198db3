import { Fold } from '@/app/_forms/fold'
import { Form } from '@/app/_forms/form'
import { TextInput } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { formLooks } from '@/app/_ui/control'
import type { Desk } from '@/app/_ui/desk'
import { Section } from '@/app/_ui/section'
import { longDate } from '@/lib/core/calendar/format-date'
import { isolated } from '@/lib/core/shared/isolated'
import type { SettingsScreen } from '@/lib/queries/read-settings'
import { closeAction } from './settings-actions'
import { settingsWords } from './settings-words'

/** Leaving: what happens is said first, then the name is typed. */
export function Closing({ desk, screen }: { desk: Desk; screen: SettingsScreen }) {
  const said = settingsWords[desk.lang]
  return (
    <Section title={said.closeTitle} id="close">
      <ol className="divide-y divide-rule *:py-1.5">
        {said.closeSteps(longDate(screen.removedOn, desk.lang)).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Form action={closeAction} tenant={desk.slug} lang={desk.lang} id="closing" hidden={{ lang: desk.lang }}>
        <Fold summary={said.closeOpen} quiet>
          <div className={`${formLooks} max-w-[480px] gap-4`}>
            <TextInput name="organisation" label={said.closeName} hint={isolated(screen.name)} />
            <p className="flex flex-wrap items-center gap-2">
              <Submit tone="quiet">{said.closeDo}</Submit>
            </p>
          </div>
        </Fold>
      </Form>
    </Section>
  )
}
