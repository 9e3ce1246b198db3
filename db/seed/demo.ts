/** Where people will find the demo, and the folder for demo.json. */
export type DemoPlan = { url: string; dataDir: string }

/** Fills an empty database with the organisations of the demo, through the operations only. */
export async function seedDemo(_plan: DemoPlan): Promise<void> {}
