export default function Page() {
  return (
    <main>
      <h1>Gehoor</h1>
    </main>
  )
}
