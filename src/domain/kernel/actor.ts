/** Who acts. A newcomer may browse the project and has not joined; administrators of the project are facilitators always. */
export type Actor = MemberActor | NewcomerActor;

export interface MemberActor {
  readonly kind: 'member';
  readonly member: string;
  readonly administers: boolean;
}

export interface NewcomerActor {
  readonly kind: 'newcomer';
  readonly administers: boolean;
}
