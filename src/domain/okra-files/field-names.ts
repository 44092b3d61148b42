/**
 * The names of fields as people write them, folded (see `foldedKey`): English, German, Portuguese, Spanish, French.
 * A name stands once; where two languages share a word, it is the field that both mean.
 */
export const FIELD_NAMES = {
  title: [
    ...['milestone', 'milestones', 'title', 'card', 'idea', 'milestonetitle', 'milestonename', 'initiative'],
    ...['initiatives', 'deliverable', 'deliverables', 'summary', 'meilenstein', 'meilensteine', 'titel'],
    ...['marco', 'marcos', 'titulo', 'entrega', 'entregas', 'iniciativa', 'iniciativas', 'hito', 'hitos'],
    ...['jalon', 'jalons', 'titre', 'livrable', 'livrables', 'massnahme', 'massnahmen'],
  ],
  id: [
    'id',
    'key',
    'issuekey',
    'ref',
    'reference',
    'identifier',
    'schlussel',
    'kennung',
    'chave',
    'clave',
    'cle',
  ],
  type: [
    ...['type', 'types', 'milestonetype', 'typeofmilestone', 'cardtype', 'kind', 'issuetype', 'worktype'],
    ...['typ', 'art', 'tipo', 'tipos', 'tipodemarco', 'tipodehito', 'typedejalon', 'meilensteintyp'],
  ],
  objective: [
    ...['objective', 'objectives', 'goal', 'goals', 'ziel', 'ziele', 'objetivo', 'objetivos', 'objectif'],
    ...['objectifs', 'teamobjective', 'objectivetitle'],
  ],
  keyResult: [
    ...['keyresult', 'keyresults', 'kr', 'krs', 'schlusselergebnis', 'schlusselergebnisse'],
    ...[
      'resultadochave',
      'resultadoschave',
      'resultadoclave',
      'resultadosclave',
      'resultatcle',
      'resultatscles',
    ],
  ],
  link: ['link', 'links', 'verknupfung', 'vinculo', 'enlace', 'lien'],
  hypothesis: [
    ...['hypothesis', 'hypotheses', 'hypothese', 'hypothesen', 'hipotese', 'hipoteses', 'hipotesis'],
    ...['webelieve', 'assumption', 'assumptions'],
  ],
  effort: [
    ...['effort', 'size', 'effortsize', 'tshirtsize', 'tshirt', 'estimate', 'aufwand', 'grosse', 'esforco'],
    ...['tamanho', 'esfuerzo', 'tamano', 'taille'],
  ],
  businessValue: [
    ...['businessvalue', 'business', 'bv', '$', '$$$', 'geschaftswert', 'nutzen', 'valordenegocio'],
    ...['valornegocio', 'valeurmetier', 'valeurbusiness', 'valorcomercial'],
  ],
  uxValue: [
    ...['uxvalue', 'ux', 'uservalue', 'customervalue', '♥', '♥♥♥', 'uxwert', 'nutzerwert', 'kundennutzen'],
    ...['valorux', 'valordeux', 'valorparaousuario', 'valorusuario', 'valeurux', 'valeurutilisateur'],
  ],
  dependencies: [
    ...['dependencies', 'dependency', 'dependson', 'dependsupon', 'blockedby', 'isblockedby', 'waitsfor'],
    ...['predecessor', 'predecessors', 'prerequisite', 'prerequisites', 'needs', 'requires', 'deps'],
    ...['abhangigkeit', 'abhangigkeiten', 'abhangigvon', 'hangtabvon', 'vorganger', 'wartetauf'],
    ...['dependencia', 'dependencias', 'dependede', 'bloqueadopor', 'predecessoras'],
    ...['dependances', 'dependance', 'dependde', 'bloquepar'],
  ],
  unlocks: [
    ...['unlocks', 'blocks', 'enables', 'successor', 'successors', 'blockiert', 'ermoglicht', 'nachfolger'],
    ...['desbloqueia', 'bloqueia', 'desbloquea', 'bloquea', 'debloque', 'bloque', 'isneededby', 'neededby'],
  ],
  skills: [
    ...['skills', 'skill', 'skillsneeded', 'requiredskills', 'fahigkeiten', 'kompetenzen', 'habilidades'],
    ...['competencias', 'competences', 'competencesrequises'],
  ],
  plannedStart: [
    ...['plannedstart', 'startweek', 'start', 'weekstart', 'begin', 'beginn', 'startwoche', 'geplanterstart'],
    ...['inicio', 'semanainicial', 'semanadeinicio', 'inicioplanejado', 'inicioplanificado', 'debut'],
    ...['semainededebut', 'debutprevu'],
  ],
  plannedEnd: [
    ...['plannedend', 'endweek', 'end', 'weekend', 'finish', 'ende', 'endwoche', 'geplantesende', 'fim'],
    ...['semanafinal', 'fimplanejado', 'fin', 'semanadefin', 'finplanificado', 'semainedefin', 'finprevue'],
  ],
  notes: [
    ...['notes', 'note', 'comment', 'comments', 'remarks', 'notiz', 'notizen', 'anmerkung', 'anmerkungen'],
    ...['bemerkung', 'bemerkungen', 'kommentar', 'notas', 'nota', 'observacao', 'observacoes', 'comentario'],
    ...['comentarios', 'observaciones', 'remarques', 'commentaire', 'commentaires'],
  ],
  colour: ['color', 'colour', 'farbe', 'cor', 'couleur'],
  description: ['description', 'beschreibung', 'descricao', 'descripcion', 'details'],
  status: ['status', 'state', 'estado', 'statut', 'etat', 'stand'],
  timebox: ['timebox', 'timeboxed', 'zeitrahmen'],
  question: ['question', 'frage', 'pergunta', 'pregunta'],
  measure: ['measure', 'wemeasure', 'messgrosse', 'medida', 'mesure'],
  threshold: ['threshold', 'schwelle', 'schwellenwert', 'limiar', 'umbral', 'seuil'],
  decideBy: ['decideby', 'decidebyweek', 'entscheidungbis'],
  task: [
    'task',
    'tasks',
    'todo',
    'todos',
    'aufgabe',
    'aufgaben',
    'tarefa',
    'tarefas',
    'tarea',
    'tareas',
    'tache',
    'taches',
  ],
  alignment: ['alignment', 'serves', 'companyokr', 'companyobjective', 'companyobjectives'],
  priority: ['priority', 'prio', 'prioritat', 'prioridade', 'prioridad', 'priorite'],
  nick: ['nick', 'nickname'],
  slot: ['slot'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
