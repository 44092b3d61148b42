import type { CompanyObjective } from '../entities/agreement/company-objective/company-objective';
import type { Hypothesis } from '../entities/agreement/hypothesis/hypothesis';
import type { Objective } from '../entities/agreement/objective/objective';
import type { Member } from '../entities/team/member/member';
import type { SizeDefinition } from '../entities/scoring/size-definition/size-definition';
import type { Vision } from '../entities/agreement/vision/vision';

/** Names by which the sample's parts refer to each other until they get ids. */
type Key = string;

export const demoVision: Omit<Vision, 'id'> = {
  text: 'This quarter, we will make everything after the basket predictable in order to win second orders from people who bought as guests.',
  doWhat: 'make everything after the basket predictable',
  outcome: 'win second orders',
  forWhom: 'people who bought as guests',
};

export const demoMembers: readonly (Omit<Member, 'id'> & { readonly key: Key })[] = [
  { key: 'mona', role: 'product', facilitator: false, skills: ['Research', 'Analytics'] },
  { key: 'iker', role: 'engineering', facilitator: false, skills: ['Backend', 'Payments'] },
  { key: 'ruta', role: 'engineering', facilitator: false, skills: ['Frontend', 'Mobile'] },
  { key: 'daniel', role: 'design', facilitator: false, skills: ['Design', 'Research'] },
  { key: 'aylin', role: 'data', facilitator: false, skills: ['Analytics', 'Data Science'] },
];

export const demoCompanyObjectives: readonly (Omit<CompanyObjective, 'id' | 'rank'> & {
  readonly key: Key;
})[] = [
  {
    key: 'loyalty',
    nick: 'Loyalty',
    priority: 'P1',
    title: 'People who bought once come back',
    description: 'New customers cost more every season. The second order is where we start to earn.',
    keyResults: [
      '42% of first-time buyers order again within 60 days',
      'Recommendation score above 55',
      'A third of guest orders turn into accounts',
    ],
  },
  {
    key: 'margin',
    nick: 'Margin',
    priority: 'P1',
    title: 'Every order pays for its own way',
    description: 'Parcels, returns and questions cost us what the basket earned.',
    keyResults: [
      'Cost of delivery below 4.10 an order',
      'Returns below 11% of orders',
      'Fewer than 6 questions to support per 100 orders',
      'No more write-offs for lost parcels than last year',
    ],
  },
  {
    key: 'season',
    nick: 'Season',
    priority: 'P2',
    title: 'Ready for autumn by the end of spring',
    description: 'What is not tried before summer will not be built before the rush.',
    keyResults: ['Twelve experiments decided', 'Peak load rehearsed twice'],
  },
];

export interface DemoObjective extends Pick<Objective, 'title' | 'description' | 'priority' | 'status'> {
  readonly key: Key;
  readonly serves: readonly Key[];
  /** Name, text, and where its number starts and is to go, with its unit. */
  readonly keyResults: readonly (readonly [Key, string, number, number, string])[];
  readonly hypotheses: readonly (Pick<Hypothesis, 'text' | 'form' | 'expected'> & {
    readonly key: Key;
    readonly covers: readonly Key[];
  })[];
}

export const demoObjectives: readonly DemoObjective[] = [
  {
    key: 'basket',
    title: 'A basket nobody has to start twice',
    description: 'Two of three visits begin on a phone, most orders are placed on something bigger.',
    priority: 'P1',
    status: 'validated',
    serves: ['loyalty'],
    keyResults: [
      ['basket-device', 'Baskets finished on a second device rise from 9% to 20%', 9, 20, '%'],
      ['basket-guests', '72% of guests who open the basket reach the payment, up from 61%', 61, 72, '%'],
    ],
    hypotheses: [
      {
        key: 'follows',
        form: 'if-then',
        text: 'If the basket follows the e-mail address, people finish at home what they began on the way.',
        expected: ['They open the mail the same evening', 'The basket they find is the one they left'],
        covers: ['basket-device'],
      },
      {
        key: 'full-price',
        form: 'if-then',
        text: 'If guests know the full price before they type an address, more of them go on to pay.',
        expected: ['Fewer of them go back from the address to the basket'],
        covers: ['basket-guests'],
      },
      {
        key: 'held-price',
        form: 'question',
        text: 'Will people leave an address if we hold the price for a day?',
        expected: ['One in twelve takes the offer'],
        covers: ['basket-device'],
      },
    ],
  },
  {
    key: 'promise',
    title: 'A delivery promise that we keep',
    description: 'Being late is forgiven; not saying so is not.',
    priority: 'P1',
    status: 'validated',
    serves: ['margin', 'loyalty'],
    keyResults: [
      ['promise-kept', '96% of parcels arrive within the promised window', 84, 96, '%'],
      ['promise-asked', 'Questions about parcels fall from 14 to 6 per 100 orders', 14, 6, ' per 100 orders'],
      ['promise-told', '80% of late parcels are announced before the customer notices', 0, 80, '%'],
    ],
    hypotheses: [
      {
        key: 'window',
        form: 'if-then',
        text: 'If we promise a window instead of a day, people plan for it and fewer parcels count as late.',
        expected: ['The wider window costs us no orders'],
        covers: ['promise-kept'],
      },
      {
        key: 'tells',
        form: 'if-then',
        text: 'If a parcel says what happens next before anybody asks, the questions stop.',
        expected: ['Support hears of late parcels less than half as often', 'Nobody mutes the messages'],
        covers: ['promise-asked', 'promise-told'],
      },
    ],
  },
  {
    key: 'returns',
    title: 'Sending something back without asking anybody',
    description: 'A return is the moment in which people decide whether to order again.',
    priority: 'P2',
    status: 'validated',
    serves: ['margin'],
    keyResults: [
      ['returns-alone', '75% of returns are booked without a word to support', 52, 75, '%'],
      ['returns-paid', 'Nine of ten returns are paid back within five days', 61, 90, '%'],
    ],
    hypotheses: [
      {
        key: 'from-order',
        form: 'if-then',
        text: 'If a return begins at the order itself, nobody needs the help pages to find it.',
        expected: ['The help page on returns loses most of its visitors'],
        covers: ['returns-alone'],
      },
      {
        key: 'first-scan',
        form: 'must-be-true',
        text: 'The first scan of a parcel is proof enough to pay the money back.',
        expected: ['Less than one return in two hundred is not what it claims to be'],
        covers: ['returns-paid'],
      },
    ],
  },
  {
    key: 'sizes',
    title: 'Sizes that fit the first time',
    description: 'Who orders two sizes sends one back.',
    priority: 'P2',
    status: 'draft',
    serves: ['margin'],
    keyResults: [
      ['sizes-wrong', 'Returns because of the size fall from 18% to 12%', 18, 12, '%'],
      ['sizes-hint', 'Half of the articles with sizes show a hint', 0, 50, '%'],
    ],
    hypotheses: [
      {
        key: 'people-like-me',
        form: 'if-then',
        text: 'If buyers see which size people of their height kept, they order one instead of two.',
        expected: ['Orders with the same article in two sizes become rare'],
        covers: ['sizes-wrong'],
      },
      {
        key: 'reason',
        form: 'question',
        text: 'Do people name the true reason for a return when it takes one tap?',
        expected: ['Four in five name one, and it matches what we see in the warehouse'],
        covers: ['sizes-wrong'],
      },
    ],
  },
];

export const demoSizes: readonly Omit<SizeDefinition, 'changedAt'>[] = [
  { id: 'S', meaning: 'Done inside one sprint by one or two people', examples: ['Gift note on the receipt'] },
  {
    id: 'M',
    meaning: 'One to two sprints, several people, nothing new in how we run it',
    examples: ['Vouchers in the basket', 'Saved addresses'],
  },
  { id: 'L', meaning: 'More than two sprints, or new ground for us', examples: ['Second payment provider'] },
];
