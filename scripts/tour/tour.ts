export async function tour(name: string): Promise<void> {
  console.log(name);
}
