import { expect, type Page } from '@playwright/test'
import { AMSTERDAM, addDays, type CivilDate, civilDateIn, partsOf } from '@/lib/core/calendar/civil-date'

/** The day so many days from today. */
export function inDays(days: number): CivilDate {
  return addDays(civilDateIn(AMSTERDAM, new Date()), days)
}

/** Types a day into the three parts of a field of the desk. */
export async function fillDay(page: Page, label: string, day: CivilDate): Promise<void> {
  const { year, month, day: date } = partsOf(day)
  const group = page.getByRole('group', { name: label })
  await group.getByLabel('Dag', { exact: true }).fill(String(date))
  await group.getByLabel('Maand', { exact: true }).fill(String(month))
  await group.getByLabel('Jaar', { exact: true }).fill(String(year))
}

/** The day stands in the three parts of a field. */
export async function expectDay(page: Page, label: string, day: CivilDate): Promise<void> {
  const { year, month, day: date } = partsOf(day)
  const group = page.getByRole('group', { name: label })
  await expect(group.getByLabel('Dag', { exact: true })).toHaveValue(String(date))
  await expect(group.getByLabel('Maand', { exact: true })).toHaveValue(String(month))
  await expect(group.getByLabel('Jaar', { exact: true })).toHaveValue(String(year))
}
