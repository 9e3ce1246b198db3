import { guarded } from '@/app/_respond/guarded'
import { reportResponse, takeReport } from '@/app/_respond/report'

type Route = { params: Promise<{ tenant: string }> }

export async function GET(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => reportResponse(request, (await params).tenant))
}

export async function POST(request: Request, { params }: Route): Promise<Response> {
  return guarded(request, async () => takeReport(request, (await params).tenant))
}
