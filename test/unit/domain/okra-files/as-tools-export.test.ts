import { detectFormat } from '#domain/okra-files/detect-format';
import { writeTable } from '#domain/okra-files/write-table';
import { imported, source } from '../../../support/given/imported';
import { told, type Told } from '../../../support/given/told';

const table = (text: string, fileName = 'wall.csv') => {
  const { quarter, warnings } = imported([source(text, 'csv', { fileName })]);
  return { quarter, cards: told(quarter).cards, noted: warnings.map(({ line }) => line), warnings };
};
const document = (text: string) => {
  const { quarter, warnings } = imported([source(text)]);
  return { ...told(quarter), noted: warnings.map(({ line }) => line) };
};
const serving = (cards: Told['cards']): readonly (readonly (string | undefined)[])[] =>
  cards.map(({ title, objective, covers }) => [title, objective, ...(covers ?? [])]);

describe('merged cells', () => {
  it('G-26 fills an objective and a key result down, each within its own, and says so once a cell', () => {
    const { cards, warnings } = table(
      'Objective,Key Result,Milestone\nOne,KR1: 90%,A\n,,B\n,KR2: 60%,C\nTwo,KR1: 5,D\n,,E\n',
    );
    expect(serving(cards)).toEqual([
      ['A', 'One', '90%'],
      ['B', 'One', '90%'],
      ['C', 'One', '60%'],
      ['D', 'Two', '5'],
      ['E', 'Two', '5'],
    ]);
    expect(warnings.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [2, 2],
      [5, 1],
      [5, 2],
    ]);
    expect(warnings[0]!.message).toContain('lines 3 to 4');
  });

  it('G-26 reads a line that holds an objective alone as that of what stands below it', () => {
    for (const text of [
      'Objective;Milestone;Effort\nOne;;\n;A;M\n;B;S\nTwo;;\n;C;L\n',
      'Milestone;Effort\nObjective: One;\nA;M\nB;S\nObjective 2: Two;\nC;L\n',
    ]) {
      const { cards, noted } = table(text);
      expect(serving(cards)).toEqual([
        ['A', 'One'],
        ['B', 'One'],
        ['C', 'Two'],
      ]);
      expect(noted).toEqual([2, 5]);
    }
  });

  it.each([
    ['that come again', 'Objective,Milestone\nOne,A\nOne,B\n,C\n'],
    ['behind the milestones', 'Milestone,Objective\nA,One\nB,\nC,\n'],
    ['that begin with none', 'Objective,Milestone\n,A\nOne,B\n,C\n'],
  ])('G-26 leaves cells empty below values %s', (_, text) => {
    const { cards, noted } = table(text);
    expect(cards.at(-1)).toEqual({ title: 'C' });
    expect(noted).toEqual([]);
  });

  it('G-26 leaves a key result empty beside an objective that is written again', () => {
    expect(serving(table('Objective,KR,Milestone\nOne,KR1,A\nOne,,B\n').cards)).toEqual([
      ['A', 'One', 'KR1'],
      ['B', 'One'],
    ]);
  });
});

describe('tables as other programs write them', () => {
  it('G-26 takes a column that is called name for the milestones where nothing is, and says so', () => {
    const { cards, noted } = table(
      'Name,Status,Effort,OKR\nPrint,In progress,M,Returns (https://www.notion.so/Returns-1)\n',
    );
    expect(cards).toEqual([
      {
        title: 'Print',
        effort: 'M',
        kept: ['Status: In progress', 'OKR: Returns (https://www.notion.so/Returns-1)'],
      },
    ]);
    expect(noted).toEqual([1, 1]);
    expect(table('Name,Milestone\nAnn,Print\n').cards).toEqual([{ title: 'Print', kept: ['Name: Ann'] }]);
  });

  it('G-26 reads relations without their addresses', () => {
    const [first, second] = table(
      'Name,Objective,Depends on\nShow,One (https://n.so/1),"Print (https://n.so/2), Legal"\nPrint,One (https://n.so/1),\n',
    ).cards;
    expect(first).toMatchObject({ objective: 'One', waits: ['[Print]', 'Legal'] });
    expect(second).toMatchObject({ objective: 'One' });
  });

  it('G-26 reads links of a tracker in as many columns as it writes', () => {
    const links = 'Inward issue link (Blocks)';
    const { cards } = table(
      `Summary,Issue key,Issue Type,Labels,Labels,${links},${links},Outward issue link (Blocks)\n` +
        'Ask,R-3,Spike,a,b,R-1,R-2,\nLabel,R-1,Enabler,,,,,R-3\nPrint,R-2,Epic,,,,,R-3\n',
    );
    expect(cards.map(({ title, waits }) => [title, waits])).toEqual([
      ['Ask', ['[Label]', '[Print]']],
      ['Label', undefined],
      ['Print', undefined],
    ]);
  });

  it.each(['#', 'No.', 'Nr', 'ID', 'Task ID', 'Number'])(
    'G-26 finds a card by its number in the column %s',
    (name) => {
      const { cards } = table(`${name},Milestone,Depends on\n1,Label,\n2,Print,#1\n3,Ask,"1, 2"\n`);
      expect(cards.map(({ waits }) => waits)).toEqual([undefined, ['[Label]'], ['[Label]', '[Print]']]);
    },
  );

  it('G-26 reads a column for each key result, with a mark or a text', () => {
    expect(
      serving(table('Objective,Milestone,KR1,KR2\nOne,A,x,\nOne,B,✓,yes\nOne,C,no,60%\n').cards),
    ).toEqual([
      ['A', 'One', 'KR1'],
      ['B', 'One', 'KR1', '60%'],
      ['C', 'One', '60%'],
    ]);
  });

  it.each([
    'Ziel;Schlüsselergebnis;Meilenstein;Typ;Aufwand;Geschäftlicher Nutzen;Nutzwert;Zeitraum\nEins;90 %;A;Epic;mittel;$$;♥;KW 3 bis 4\n',
    'Objetivo;Resultado-chave;Marco / Entrega;Tipo;Tamanho;Valor para o negócio;Valor para o usuário;Semanas\nEins;90 %;A;Épico;Médio;$$;♥;3 a 4\n',
    'Objetivo;Resultado clave;Hito;Tipo;Talla;Valor de negocio;Valor para el usuario;Período\nEins;90 %;A;Épica;Mediano;$$;♥;18 al 29 de enero\n',
    'Objectif;Résultat clé;Jalon;Type;Taille;Valeur métier;Valeur client;Semaines\nEins;90 %;A;Épopée;Moyen;$$;♥;3 à 4\n',
  ])('G-26 reads %j', (text) => {
    expect(table(text).cards).toEqual([
      {
        title: 'A',
        type: 'epic',
        objective: 'Eins',
        covers: ['90 %'],
        effort: 'M',
        business: 2,
        ux: 1,
        weeks: [3, 4],
      },
    ]);
  });

  it('G-26 keeps what it kept by its name, also where one of ours is called so', () => {
    const text = 'Milestone,Squad,Start (kept),Unlocks (kept)\nA,Blue,soon,the fair\n';
    const { quarter, cards, noted } = table(text);
    expect(cards).toEqual([{ title: 'A', kept: ['Squad: Blue', 'Start: soon', 'Unlocks: the fair'] }]);
    expect(noted).toEqual([1]);
    expect(told(imported([source(writeTable(quarter), 'csv')]).quarter).cards).toEqual(cards);
  });
});

describe('documents as people write them', () => {
  const RETURNS = { title: 'Returns', keyResults: ['90%', '60%'], hypotheses: [] };

  it.each([
    'Objective 1\nReturns\nKey Results\n90%\n60%\nMilestones\nPrint\nShow\n',
    '**Objective**\nReturns\n\n**Key Results**\n- 90%\n- 60%\n\n**Milestones**\n- Print\n- Show\n',
    '🎯 Objective: Returns\n📈 KR1: 90%\n📈 KR2: 60%\n🏁 Milestone: Print\n🏁 Milestone: Show\n',
    '## O1: Returns\n* KR1: 90%\n* KR2: 60%\n\n### Initiatives\n1. Print\n2. Show\n',
    'h2. Objective: Returns\n* KR1: 90%\n* KR2: 60%\n\nh3. Deliverables\n* Print\n* Show\n',
    '# Team objectives\n## Returns\n### Key results\n- 90%\n- 60%\n### Milestones\n#### Print\n#### Show\n',
    '# Objetivo: Returns\n- RC1: 90%\n- RC2: 60%\nHito 1: Print\nHito 2: Show\n',
    '- Objective: Returns\n  - KR1: 90%\n  - KR2: 60%\n  - Milestone: Print\n  - Milestone: Show\n',
  ])('G-26 reads %j', (text) => {
    const { objectives, cards, noted } = document(text);
    expect(objectives).toEqual([RETURNS]);
    expect(serving(cards).map(([title, objective]) => [title, objective])).toEqual([
      ['Print', 'Returns'],
      ['Show', 'Returns'],
    ]);
    expect(noted).toEqual([]);
  });

  it('G-26 reads nested fields one by one, and never one as the end of a step of a scale', () => {
    expect(document('- Milestone: A\n  - Type: Epic\n  - Weeks: W5-W7\n  - Squad: Blue\n').cards).toEqual([
      { title: 'A', type: 'epic', weeks: [5, 7], kept: ['Squad: Blue'] },
    ]);
  });

  it('G-26 reads what stands below the heading of a vision or a hypothesis', () => {
    const { objectives } = document('## Objective: One\n\n### Hypothesis\nIf they see it, they begin.\n');
    expect(objectives[0]!.hypotheses).toEqual(['If they see it, they begin.']);
    expect(imported([source('# Vision\nNobody dreads it\n')]).quarter.visions[0]!.text).toBe(
      'Nobody dreads it',
    );
  });

  it('G-26 reads bars, breaks and bold in the cells of a table, whatever its file is called', () => {
    const text =
      '| # | Milestone | Depends on |\n|--|--|--|\n| 1 | Show \\| see | |\n| 2 | **Print** | 1<br>Legal |\n';
    expect(detectFormat('wall.md', text)).toBe('blocks');
    expect(document(text).cards).toMatchObject([
      { title: 'Show | see' },
      { title: 'Print', waits: ['[Show | see]', 'Legal'] },
    ]);
  });

  it('G-26 takes a title that is quoted whole for the same as the one without', () => {
    const { objectives, cards } = document('Objective: "One"\n\nMilestone: A\nLink: Objective "One"\n');
    expect(objectives).toHaveLength(1);
    expect(cards).toEqual([{ title: 'A', objective: '"One"' }]);
  });

  it('G-26 keeps a second title as a field of the card, and says so', () => {
    const { cards, noted } = document('Milestone: A\nTitle: B\n');
    expect(cards).toEqual([{ title: 'A', kept: ['Title: B'] }]);
    expect(noted).toEqual([2]);
  });
});

describe('words for no dependency', () => {
  it.each([
    ...['None at the moment', 'no deps', 'No blockers', 'no dependencies yet', 'keine Abhängigkeit', 'ohne'],
    ...['Sem dependências', 'Nenhuma dependência', 'Sin dependencia', 'no hay'],
    ...['Aucune dépendance', 'pas de dépendances', 'Sans objet', '[]', '✗', 'There are no dependencies'],
  ])('S3-7 takes %j for that', (word) => {
    const { quarter } = imported([source(`Milestone;Dependencies\nA;${word}\n`, 'csv')]);
    expect(quarter.dependencies).toEqual([]);
    expect(quarter.milestones[0]!.dependenciesNone).toBe(true);
  });

  it.each(['No-code platform', 'None of the shops may close', 'Nobody', 'Without Ann we stop'])(
    'S3-7 takes %j for what a card waits for',
    (words) => {
      expect(
        imported([source(`Milestone;Dependencies\nA;${words}\n`, 'csv')]).quarter.dependencies,
      ).toHaveLength(1);
    },
  );
});
