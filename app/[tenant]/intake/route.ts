import { guarded } from '@/app/_respond/guarded'
import { intakeResponse } from '@/app/_respond/intake'
import { takeIntake } from '@/app/_respond/take-intake'

type Route = { params: Promise<{ tenant: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => intakeResponse(request, (await params).tenant))
}

export async function POST(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => takeIntake(request, (await params).tenant))
}
