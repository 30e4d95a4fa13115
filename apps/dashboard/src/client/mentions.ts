/** Who is told by a text: members whose name, or first name where it is theirs alone, follows an @. */
type Member = { readonly id: string; readonly name: string };

const squeeze = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}@]/gu, '');

export function mentionsIn(text: string, members: readonly Member[]): readonly string[] {
  const said = squeeze(text);
  const first = (member: Member) => squeeze(member.name.split(' ')[0] ?? '');
  const alone = (member: Member) => members.filter((one) => first(one) === first(member)).length === 1;
  return members
    .filter(
      (member) =>
        said.includes(`@${squeeze(member.name)}`) || (alone(member) && said.includes(`@${first(member)}`)),
    )
    .map(({ id }) => id);
}
