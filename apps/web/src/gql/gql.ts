/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment TrueNorthGoal on GoalRollUp {\n    goal {\n      id\n      title\n      kind\n      parentId\n      patientLine\n    }\n    live\n    paused\n    ideas\n    closed\n    claimed\n    measured\n    moving\n    atThisLevel\n    parts\n    weight\n    share\n    effortKnown\n    effortDays\n    unitsCovered\n    unserved\n  }\n': typeof types.TrueNorthGoalFragmentDoc;
  '\n  query TrueNorth($slug: String!, $filter: RollUpFilter, $asOf: Day) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      rollUp(filter: $filter, asOf: $asOf) {\n        asOf\n        recordsBegin\n        finding\n        live\n        paused\n        ideas\n        closed\n        homeless\n        stopsAtLocalGoal\n        effortKnown\n        effortDays\n        microUnits\n        unitsCovered\n        unanswered\n        longestWaitDays\n        note\n        goals {\n          ...TrueNorthGoal @unmask\n        }\n      }\n    }\n  }\n': typeof types.TrueNorthDocument;
  '\n  query ImportPage($id: ID!) {\n    import(id: $id) {\n      id\n      version\n      status\n      organisationName\n      organisation {\n        id\n        slug\n      }\n      createdAt\n      createdBy\n      progressDone\n      progressTotal\n      failure\n      finishedAt\n      allowedActions\n      newUnits\n      newPeople\n      newGoals\n      files {\n        id\n        name\n        kind\n        taken\n        rows\n        encoding\n        separator\n        dateStyle\n        dateEvidence\n        sample\n        problem\n        columns {\n          index\n          heading\n          field\n          sure\n        }\n        fields {\n          name\n          label\n          required\n        }\n      }\n      summary {\n        ready\n        held\n        total\n        kinds {\n          kind\n          added\n          changed\n          same\n          held\n        }\n      }\n      questions {\n        code\n        message\n        fileId\n        column\n        options {\n          value\n          label\n        }\n      }\n      problemKinds {\n        value\n        label\n        count\n      }\n      statusWords {\n        word\n        readAs\n        rows\n      }\n    }\n  }\n': typeof types.ImportPageDocument;
  '\n  query ImportProblems($id: ID!, $code: String, $after: String) {\n    import(id: $id) {\n      id\n      problems(first: 50, after: $after, code: $code) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            fileName\n            row\n            column\n            code\n            message\n            severity\n            value\n            suggestionLabel\n            suggestionValue\n          }\n        }\n      }\n    }\n  }\n': typeof types.ImportProblemsDocument;
  '\n  mutation ArrangeImport($input: ArrangeImportInput!) {\n    arrangeImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ArrangeImportDocument;
  '\n  mutation RunImport($input: RunImportInput!) {\n    runImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RunImportDocument;
  '\n  mutation UndoImport($input: RunImportInput!) {\n    undoImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.UndoImportDocument;
  '\n  mutation DiscardImport($input: RunImportInput!) {\n    discardImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DiscardImportDocument;
  '\n  query ImportsPage($slug: String!, $after: String) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      imports(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            status\n            organisationName\n            createdAt\n            createdBy\n            files {\n              id\n              name\n            }\n            summary {\n              total\n              held\n              kinds {\n                kind\n                added\n                changed\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.ImportsPageDocument;
  '\n  mutation CreateImport($input: CreateImportInput!) {\n    createImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreateImportDocument;
  '\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        ...UnitParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreateUnitDocument;
  '\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      unit {\n        ...UnitParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EditUnitDocument;
  '\n  fragment UnitParts on Unit {\n    id\n    version\n    name\n    kind\n    level\n    parentId\n    lineage\n    liveProjects\n    allowedActions\n  }\n': typeof types.UnitPartsFragmentDoc;
  '\n  query UnitsPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        ...UnitParts @unmask\n      }\n    }\n  }\n': typeof types.UnitsPageDocument;
  '\n  mutation RemoveUnit($input: RemoveUnitInput!) {\n    removeUnit(input: $input) {\n      removedId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RemoveUnitDocument;
  '\n  mutation ChoosePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        accountId\n        memberships {\n          home\n          organisation {\n            id\n            slug\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChoosePasswordDocument;
  '\n  query WhoIsHere {\n    viewer {\n      accountId\n      memberships {\n        home\n        allowedActions\n        organisation {\n          id\n          name\n          slug\n        }\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.WhoIsHereDocument;
  '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n': typeof types.SignOutDocument;
  '\n  query Search($organisation: String!, $text: String!) {\n    organisation(slug: $organisation) {\n      id\n      search(text: $text, first: 10) {\n        kind\n        id\n        label\n        detail\n        path\n      }\n    }\n  }\n': typeof types.SearchDocument;
  '\n  fragment PersonParts on Person {\n    id\n    version\n    name\n    email\n    jobRole\n    leftOn\n    leavesOn\n    hasAccount\n    leads\n    allowedActions\n    unit {\n      id\n      name\n    }\n    roles {\n      id\n      role\n      from\n      to\n      unit {\n        id\n        name\n      }\n    }\n  }\n': typeof types.PersonPartsFragmentDoc;
  '\n  query PeoplePage($slug: String!, $search: String, $unitId: ID, $left: Boolean, $after: String) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        lineage\n      }\n      people(first: 50, after: $after, search: $search, unitId: $unitId, left: $left) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...PersonParts @unmask\n          }\n        }\n      }\n    }\n  }\n': typeof types.PeoplePageDocument;
  '\n  query PeopleCount($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      here: people(first: 1, left: false) {\n        totalCount\n      }\n      left: people(first: 1, left: true) {\n        totalCount\n      }\n    }\n  }\n': typeof types.PeopleCountDocument;
  '\n  query PersonChoice($slug: String!, $search: String) {\n    organisation(slug: $slug) {\n      id\n      people(first: 20, search: $search, left: false) {\n        nodes {\n          id\n          name\n          jobRole\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n': typeof types.PersonChoiceDocument;
  '\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreatePersonDocument;
  '\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EditPersonDocument;
  '\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      link\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.InvitePersonDocument;
  '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.GrantRoleDocument;
  '\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EndRoleDocument;
  '\n  query SetUpPage($token: String!) {\n    setUpLink(token: $token)\n  }\n': typeof types.SetUpPageDocument;
  '\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer {\n        accountId\n        memberships {\n          home\n          organisation {\n            id\n            slug\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetUpDocument;
  '\n  query SignInPage {\n    signInOptions {\n      needsSetUp\n      organisationName\n      demonstration {\n        email\n        name\n        jobRole\n        invitation\n      }\n    }\n  }\n': typeof types.SignInPageDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        accountId\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation StepIn($input: StepInInput!) {\n    stepIn(input: $input) {\n      viewer {\n        accountId\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.StepInDocument;
  '\n  query Projects($after: String, $filter: ProjectFilter) {\n    organisation(slug: "larkmere") {\n      id\n      projects(first: 2, after: $after, filter: $filter) {\n        nodes {\n          id\n          title\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.ProjectsDocument;
  '\n  query Who {\n    viewer {\n      accountId\n    }\n  }\n': typeof types.WhoDocument;
  '\n  mutation EditProject($input: EditProjectInput!) {\n    editProject(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EditProjectDocument;
  '\n  query GoalTree($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      goals(retired: true) {\n        id\n        title\n        kind\n        parentId\n        lineage\n        retiredOn\n      }\n    }\n  }\n': typeof types.GoalTreeDocument;
  '\n  fragment LineOfSight_project on Project {\n    id\n    unalignedShare\n    alignments {\n      id\n      status\n      effectiveShare\n      answeredAt\n      raisedAt\n      confirmed\n      goal {\n        id\n        title\n        kind\n        lineage\n      }\n    }\n  }\n': typeof types.LineOfSight_ProjectFragmentDoc;
  '\n  fragment LinkCard_alignment on Alignment {\n    id\n    version\n    status\n    share\n    effectiveShare\n    contribution\n    raisedBySide\n    raisedBy {\n      id\n      name\n    }\n    raisedAt\n    answeredBy {\n      id\n      name\n    }\n    answeredAt\n    reason\n    confirmed\n    allowedActions\n    project {\n      id\n      code\n      title\n    }\n    goal {\n      id\n      title\n      kind\n      lineage\n    }\n  }\n': typeof types.LinkCard_AlignmentFragmentDoc;
  '\n  mutation AgreeAlignment($input: AnswerAlignmentInput!) {\n    agreeAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.AgreeAlignmentDocument;
  '\n  mutation DeclineAlignment($input: AnswerAlignmentInput!) {\n    declineAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.DeclineAlignmentDocument;
  '\n  mutation WithdrawAlignment($input: AnswerAlignmentInput!) {\n    withdrawAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WithdrawAlignmentDocument;
  '\n  mutation ConfirmAlignment($input: AnswerAlignmentInput!) {\n    confirmAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ConfirmAlignmentDocument;
  '\n  query MyWork($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      myWork {\n        projects {\n          id\n          code\n          title\n          status\n          outcome\n          unitName\n          reachesTrueNorth\n        }\n        toAnswer {\n          id\n          ...LinkCard_alignment\n        }\n        toConfirm {\n          id\n          ...LinkCard_alignment\n        }\n        waiting {\n          id\n          raisedAt\n          goal {\n            id\n            title\n          }\n          project {\n            id\n            code\n            title\n          }\n        }\n      }\n    }\n  }\n': typeof types.MyWorkDocument;
  '\n  query NewProject($slug: String!) {\n    viewer {\n      accountId\n      memberships {\n        organisation {\n          id\n        }\n        person {\n          id\n          unit {\n            id\n          }\n        }\n      }\n    }\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        level\n        parentId\n        lineage\n      }\n    }\n  }\n': typeof types.NewProjectDocument;
  '\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        id\n        code\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreateProjectDocument;
  '\n  query Portfolio($slug: String!, $filter: ProjectFilter, $sort: ProjectSort, $after: String) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      projects(first: 50, after: $after, filter: $filter, sort: $sort) {\n        edges {\n          cursor\n          node {\n            ...ProjectRows_row @unmask\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n': typeof types.PortfolioDocument;
  '\n  query PortfolioFacets($slug: String!, $filter: ProjectFilter) {\n    organisation(slug: $slug) {\n      id\n      all: projectFacets {\n        total\n        status {\n          value\n          count\n        }\n      }\n      projectFacets(filter: $filter) {\n        ...ProjectFacets_facets @unmask\n      }\n    }\n  }\n': typeof types.PortfolioFacetsDocument;
  '\n  query ConfidentialWork($slug: String!, $after: String) {\n    organisation(slug: $slug) {\n      id\n      confidentialProjects(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ProjectRows_row @unmask\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n': typeof types.ConfidentialWorkDocument;
  '\n  fragment ProjectFacets_facets on ProjectFacets {\n    total\n    status {\n      value\n      label\n      count\n    }\n    purpose {\n      value\n      label\n      count\n    }\n    level {\n      value\n      label\n      count\n    }\n    trueNorth {\n      value\n      label\n      count\n    }\n    unit {\n      value\n      label\n      count\n    }\n    needsALook {\n      value\n      label\n      count\n    }\n  }\n': typeof types.ProjectFacets_FacetsFragmentDoc;
  '\n  fragment ProjectHeader_project on Project {\n    id\n    code\n    title\n    aim\n    aimFrom\n    aimTo\n    aimBy\n    aimFor\n    status\n    pausedFrom\n    outcome\n    statusReason\n    restartOn\n    closedOn\n    visibility\n    confidentialUntil\n    unit {\n      id\n      lineage\n    }\n    nextStatuses\n    allowedActions\n    ...StatusDialogue_project\n    ...VisibilityDialogue_project\n  }\n': typeof types.ProjectHeader_ProjectFragmentDoc;
  '\n  fragment ProjectHistory_project on Project {\n    id\n    history(first: 50) {\n      id\n      at\n      by\n      sentence\n      reason\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n': typeof types.ProjectHistory_ProjectFragmentDoc;
  '\n  fragment ProjectLinks_project on Project {\n    id\n    title\n    status\n    unalignedShare\n    allowedActions\n    alignments {\n      id\n      status\n      share\n      effectiveShare\n      goal {\n        id\n        title\n      }\n      ...LinkCard_alignment\n    }\n  }\n': typeof types.ProjectLinks_ProjectFragmentDoc;
  '\n  mutation ProposeAlignment($input: ProposeAlignmentInput!) {\n    proposeAlignment(input: $input) {\n      alignment {\n        id\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ProposeAlignmentDocument;
  '\n  fragment ProjectRows_row on ProjectRow {\n    id\n    code\n    title\n    masked\n    status\n    outcome\n    unitName\n    siteName\n    leadName\n    leadLeft\n    updatedOn\n    claimedScore\n    effortDays\n    goals {\n      id\n      title\n      trueNorthTitle\n    }\n    reachesTrueNorth\n  }\n': typeof types.ProjectRows_RowFragmentDoc;
  '\n  fragment ProjectStory_project on Project {\n    id\n    version\n    title\n    summary\n    problem\n    aim\n    aimFrom\n    aimTo\n    aimUnit\n    aimBy\n    aimFor\n    rationale\n    scope\n    purpose\n    ambition\n    unit {\n      id\n      name\n    }\n    startedOn\n    closedOn\n    effortDays\n    claimedScore\n    gaps\n    allowedActions\n    ...LineOfSight_project\n    ...RegisterEntry_project\n  }\n': typeof types.ProjectStory_ProjectFragmentDoc;
  '\n  fragment ProjectTeam_project on Project {\n    id\n    version\n    allowedActions\n    team {\n      id\n      role\n      from\n      to\n      person {\n        id\n        name\n        jobRole\n        leftOn\n        leavesOn\n      }\n    }\n  }\n': typeof types.ProjectTeam_ProjectFragmentDoc;
  '\n  mutation JoinTeam($input: JoinTeamInput!) {\n    joinTeam(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.JoinTeamDocument;
  '\n  mutation LeaveTeam($input: LeaveTeamInput!) {\n    leaveTeam(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.LeaveTeamDocument;
  '\n  query FindPeople($slug: String!, $search: String) {\n    organisation(slug: $slug) {\n      id\n      people(first: 12, search: $search, left: false) {\n        edges {\n          cursor\n          node {\n            id\n            name\n            jobRole\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.FindPeopleDocument;
  '\n  query ProjectByCode($slug: String!, $code: String!) {\n    organisation(slug: $slug) {\n      id\n      projectByCode(code: $code) {\n        id\n        ...ProjectPage_project\n      }\n    }\n  }\n': typeof types.ProjectByCodeDocument;
  '\n  fragment ProjectPage_project on Project {\n    id\n    code\n    title\n    allowedActions\n    alignments {\n      id\n      status\n    }\n    team {\n      id\n      to\n    }\n    ...ProjectHeader_project\n    ...ProjectStory_project\n    ...ProjectLinks_project\n    ...ProjectTeam_project\n    ...ProjectHistory_project\n  }\n': typeof types.ProjectPage_ProjectFragmentDoc;
  '\n  fragment RegisterEntry_project on Project {\n    id\n    register {\n      reference\n      status\n      updatedOn\n      other {\n        heading\n        value\n      }\n    }\n  }\n': typeof types.RegisterEntry_ProjectFragmentDoc;
  '\n  mutation ShareAlignment($input: ShareAlignmentInput!) {\n    shareAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ShareAlignmentDocument;
  '\n  fragment StatusDialogue_project on Project {\n    id\n    version\n    status\n    nextStatuses\n  }\n': typeof types.StatusDialogue_ProjectFragmentDoc;
  '\n  mutation ChangeProjectStatus($input: ChangeProjectStatusInput!) {\n    changeProjectStatus(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.ChangeProjectStatusDocument;
  '\n  query UnitTree($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      units {\n        id\n        name\n        level\n        parentId\n        lineage\n      }\n    }\n  }\n': typeof types.UnitTreeDocument;
  '\n  fragment VisibilityDialogue_project on Project {\n    id\n    version\n    visibility\n    confidentialUntil\n  }\n': typeof types.VisibilityDialogue_ProjectFragmentDoc;
  '\n  mutation SetProjectVisibility($input: SetProjectVisibilityInput!) {\n    setProjectVisibility(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.SetProjectVisibilityDocument;
  '\n  mutation CreateGoal($input: CreateGoalInput!) {\n    createGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.CreateGoalDocument;
  '\n  mutation EditGoal($input: EditGoalInput!) {\n    editGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.EditGoalDocument;
  '\n  query GoalHistory($id: ID!) {\n    goal(id: $id) {\n      id\n      history {\n        id\n        at\n        by\n        sentence\n        reason\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n': typeof types.GoalHistoryDocument;
  '\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.MoveGoalDocument;
  '\n  mutation RetireGoal($input: RetireGoalInput!) {\n    retireGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.RetireGoalDocument;
  '\n  fragment GoalParts on Goal {\n    id\n    version\n    code\n    title\n    kind\n    parentId\n    patientLine\n    description\n    weight\n    startsOn\n    endsOn\n    aims\n    retiredOn\n    retireReason\n    lineage\n    allowedActions\n    owner {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n': typeof types.GoalPartsFragmentDoc;
  '\n  query StrategyPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        lineage\n      }\n      goals(retired: true) {\n        ...GoalParts @unmask\n      }\n    }\n  }\n': typeof types.StrategyPageDocument;
  '\n  mutation WeighGoals($input: WeighGoalsInput!) {\n    weighGoals(input: $input) {\n      goals {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n': typeof types.WeighGoalsDocument;
};
const documents: Documents = {
  '\n  fragment TrueNorthGoal on GoalRollUp {\n    goal {\n      id\n      title\n      kind\n      parentId\n      patientLine\n    }\n    live\n    paused\n    ideas\n    closed\n    claimed\n    measured\n    moving\n    atThisLevel\n    parts\n    weight\n    share\n    effortKnown\n    effortDays\n    unitsCovered\n    unserved\n  }\n':
    types.TrueNorthGoalFragmentDoc,
  '\n  query TrueNorth($slug: String!, $filter: RollUpFilter, $asOf: Day) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      rollUp(filter: $filter, asOf: $asOf) {\n        asOf\n        recordsBegin\n        finding\n        live\n        paused\n        ideas\n        closed\n        homeless\n        stopsAtLocalGoal\n        effortKnown\n        effortDays\n        microUnits\n        unitsCovered\n        unanswered\n        longestWaitDays\n        note\n        goals {\n          ...TrueNorthGoal @unmask\n        }\n      }\n    }\n  }\n':
    types.TrueNorthDocument,
  '\n  query ImportPage($id: ID!) {\n    import(id: $id) {\n      id\n      version\n      status\n      organisationName\n      organisation {\n        id\n        slug\n      }\n      createdAt\n      createdBy\n      progressDone\n      progressTotal\n      failure\n      finishedAt\n      allowedActions\n      newUnits\n      newPeople\n      newGoals\n      files {\n        id\n        name\n        kind\n        taken\n        rows\n        encoding\n        separator\n        dateStyle\n        dateEvidence\n        sample\n        problem\n        columns {\n          index\n          heading\n          field\n          sure\n        }\n        fields {\n          name\n          label\n          required\n        }\n      }\n      summary {\n        ready\n        held\n        total\n        kinds {\n          kind\n          added\n          changed\n          same\n          held\n        }\n      }\n      questions {\n        code\n        message\n        fileId\n        column\n        options {\n          value\n          label\n        }\n      }\n      problemKinds {\n        value\n        label\n        count\n      }\n      statusWords {\n        word\n        readAs\n        rows\n      }\n    }\n  }\n':
    types.ImportPageDocument,
  '\n  query ImportProblems($id: ID!, $code: String, $after: String) {\n    import(id: $id) {\n      id\n      problems(first: 50, after: $after, code: $code) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            fileName\n            row\n            column\n            code\n            message\n            severity\n            value\n            suggestionLabel\n            suggestionValue\n          }\n        }\n      }\n    }\n  }\n':
    types.ImportProblemsDocument,
  '\n  mutation ArrangeImport($input: ArrangeImportInput!) {\n    arrangeImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ArrangeImportDocument,
  '\n  mutation RunImport($input: RunImportInput!) {\n    runImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RunImportDocument,
  '\n  mutation UndoImport($input: RunImportInput!) {\n    undoImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.UndoImportDocument,
  '\n  mutation DiscardImport($input: RunImportInput!) {\n    discardImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DiscardImportDocument,
  '\n  query ImportsPage($slug: String!, $after: String) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      imports(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            status\n            organisationName\n            createdAt\n            createdBy\n            files {\n              id\n              name\n            }\n            summary {\n              total\n              held\n              kinds {\n                kind\n                added\n                changed\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.ImportsPageDocument,
  '\n  mutation CreateImport($input: CreateImportInput!) {\n    createImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreateImportDocument,
  '\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        ...UnitParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreateUnitDocument,
  '\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      unit {\n        ...UnitParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EditUnitDocument,
  '\n  fragment UnitParts on Unit {\n    id\n    version\n    name\n    kind\n    level\n    parentId\n    lineage\n    liveProjects\n    allowedActions\n  }\n':
    types.UnitPartsFragmentDoc,
  '\n  query UnitsPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        ...UnitParts @unmask\n      }\n    }\n  }\n':
    types.UnitsPageDocument,
  '\n  mutation RemoveUnit($input: RemoveUnitInput!) {\n    removeUnit(input: $input) {\n      removedId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RemoveUnitDocument,
  '\n  mutation ChoosePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        accountId\n        memberships {\n          home\n          organisation {\n            id\n            slug\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChoosePasswordDocument,
  '\n  query WhoIsHere {\n    viewer {\n      accountId\n      memberships {\n        home\n        allowedActions\n        organisation {\n          id\n          name\n          slug\n        }\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.WhoIsHereDocument,
  '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n':
    types.SignOutDocument,
  '\n  query Search($organisation: String!, $text: String!) {\n    organisation(slug: $organisation) {\n      id\n      search(text: $text, first: 10) {\n        kind\n        id\n        label\n        detail\n        path\n      }\n    }\n  }\n':
    types.SearchDocument,
  '\n  fragment PersonParts on Person {\n    id\n    version\n    name\n    email\n    jobRole\n    leftOn\n    leavesOn\n    hasAccount\n    leads\n    allowedActions\n    unit {\n      id\n      name\n    }\n    roles {\n      id\n      role\n      from\n      to\n      unit {\n        id\n        name\n      }\n    }\n  }\n':
    types.PersonPartsFragmentDoc,
  '\n  query PeoplePage($slug: String!, $search: String, $unitId: ID, $left: Boolean, $after: String) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        lineage\n      }\n      people(first: 50, after: $after, search: $search, unitId: $unitId, left: $left) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...PersonParts @unmask\n          }\n        }\n      }\n    }\n  }\n':
    types.PeoplePageDocument,
  '\n  query PeopleCount($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      here: people(first: 1, left: false) {\n        totalCount\n      }\n      left: people(first: 1, left: true) {\n        totalCount\n      }\n    }\n  }\n':
    types.PeopleCountDocument,
  '\n  query PersonChoice($slug: String!, $search: String) {\n    organisation(slug: $slug) {\n      id\n      people(first: 20, search: $search, left: false) {\n        nodes {\n          id\n          name\n          jobRole\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n':
    types.PersonChoiceDocument,
  '\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreatePersonDocument,
  '\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EditPersonDocument,
  '\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      link\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.InvitePersonDocument,
  '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.GrantRoleDocument,
  '\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EndRoleDocument,
  '\n  query SetUpPage($token: String!) {\n    setUpLink(token: $token)\n  }\n': types.SetUpPageDocument,
  '\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer {\n        accountId\n        memberships {\n          home\n          organisation {\n            id\n            slug\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SetUpDocument,
  '\n  query SignInPage {\n    signInOptions {\n      needsSetUp\n      organisationName\n      demonstration {\n        email\n        name\n        jobRole\n        invitation\n      }\n    }\n  }\n':
    types.SignInPageDocument,
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        accountId\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation StepIn($input: StepInInput!) {\n    stepIn(input: $input) {\n      viewer {\n        accountId\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.StepInDocument,
  '\n  query Projects($after: String, $filter: ProjectFilter) {\n    organisation(slug: "larkmere") {\n      id\n      projects(first: 2, after: $after, filter: $filter) {\n        nodes {\n          id\n          title\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.ProjectsDocument,
  '\n  query Who {\n    viewer {\n      accountId\n    }\n  }\n': types.WhoDocument,
  '\n  mutation EditProject($input: EditProjectInput!) {\n    editProject(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EditProjectDocument,
  '\n  query GoalTree($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      goals(retired: true) {\n        id\n        title\n        kind\n        parentId\n        lineage\n        retiredOn\n      }\n    }\n  }\n':
    types.GoalTreeDocument,
  '\n  fragment LineOfSight_project on Project {\n    id\n    unalignedShare\n    alignments {\n      id\n      status\n      effectiveShare\n      answeredAt\n      raisedAt\n      confirmed\n      goal {\n        id\n        title\n        kind\n        lineage\n      }\n    }\n  }\n':
    types.LineOfSight_ProjectFragmentDoc,
  '\n  fragment LinkCard_alignment on Alignment {\n    id\n    version\n    status\n    share\n    effectiveShare\n    contribution\n    raisedBySide\n    raisedBy {\n      id\n      name\n    }\n    raisedAt\n    answeredBy {\n      id\n      name\n    }\n    answeredAt\n    reason\n    confirmed\n    allowedActions\n    project {\n      id\n      code\n      title\n    }\n    goal {\n      id\n      title\n      kind\n      lineage\n    }\n  }\n':
    types.LinkCard_AlignmentFragmentDoc,
  '\n  mutation AgreeAlignment($input: AnswerAlignmentInput!) {\n    agreeAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.AgreeAlignmentDocument,
  '\n  mutation DeclineAlignment($input: AnswerAlignmentInput!) {\n    declineAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.DeclineAlignmentDocument,
  '\n  mutation WithdrawAlignment($input: AnswerAlignmentInput!) {\n    withdrawAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WithdrawAlignmentDocument,
  '\n  mutation ConfirmAlignment($input: AnswerAlignmentInput!) {\n    confirmAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ConfirmAlignmentDocument,
  '\n  query MyWork($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      myWork {\n        projects {\n          id\n          code\n          title\n          status\n          outcome\n          unitName\n          reachesTrueNorth\n        }\n        toAnswer {\n          id\n          ...LinkCard_alignment\n        }\n        toConfirm {\n          id\n          ...LinkCard_alignment\n        }\n        waiting {\n          id\n          raisedAt\n          goal {\n            id\n            title\n          }\n          project {\n            id\n            code\n            title\n          }\n        }\n      }\n    }\n  }\n':
    types.MyWorkDocument,
  '\n  query NewProject($slug: String!) {\n    viewer {\n      accountId\n      memberships {\n        organisation {\n          id\n        }\n        person {\n          id\n          unit {\n            id\n          }\n        }\n      }\n    }\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        level\n        parentId\n        lineage\n      }\n    }\n  }\n':
    types.NewProjectDocument,
  '\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        id\n        code\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreateProjectDocument,
  '\n  query Portfolio($slug: String!, $filter: ProjectFilter, $sort: ProjectSort, $after: String) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      projects(first: 50, after: $after, filter: $filter, sort: $sort) {\n        edges {\n          cursor\n          node {\n            ...ProjectRows_row @unmask\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n':
    types.PortfolioDocument,
  '\n  query PortfolioFacets($slug: String!, $filter: ProjectFilter) {\n    organisation(slug: $slug) {\n      id\n      all: projectFacets {\n        total\n        status {\n          value\n          count\n        }\n      }\n      projectFacets(filter: $filter) {\n        ...ProjectFacets_facets @unmask\n      }\n    }\n  }\n':
    types.PortfolioFacetsDocument,
  '\n  query ConfidentialWork($slug: String!, $after: String) {\n    organisation(slug: $slug) {\n      id\n      confidentialProjects(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ProjectRows_row @unmask\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n':
    types.ConfidentialWorkDocument,
  '\n  fragment ProjectFacets_facets on ProjectFacets {\n    total\n    status {\n      value\n      label\n      count\n    }\n    purpose {\n      value\n      label\n      count\n    }\n    level {\n      value\n      label\n      count\n    }\n    trueNorth {\n      value\n      label\n      count\n    }\n    unit {\n      value\n      label\n      count\n    }\n    needsALook {\n      value\n      label\n      count\n    }\n  }\n':
    types.ProjectFacets_FacetsFragmentDoc,
  '\n  fragment ProjectHeader_project on Project {\n    id\n    code\n    title\n    aim\n    aimFrom\n    aimTo\n    aimBy\n    aimFor\n    status\n    pausedFrom\n    outcome\n    statusReason\n    restartOn\n    closedOn\n    visibility\n    confidentialUntil\n    unit {\n      id\n      lineage\n    }\n    nextStatuses\n    allowedActions\n    ...StatusDialogue_project\n    ...VisibilityDialogue_project\n  }\n':
    types.ProjectHeader_ProjectFragmentDoc,
  '\n  fragment ProjectHistory_project on Project {\n    id\n    history(first: 50) {\n      id\n      at\n      by\n      sentence\n      reason\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n':
    types.ProjectHistory_ProjectFragmentDoc,
  '\n  fragment ProjectLinks_project on Project {\n    id\n    title\n    status\n    unalignedShare\n    allowedActions\n    alignments {\n      id\n      status\n      share\n      effectiveShare\n      goal {\n        id\n        title\n      }\n      ...LinkCard_alignment\n    }\n  }\n':
    types.ProjectLinks_ProjectFragmentDoc,
  '\n  mutation ProposeAlignment($input: ProposeAlignmentInput!) {\n    proposeAlignment(input: $input) {\n      alignment {\n        id\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ProposeAlignmentDocument,
  '\n  fragment ProjectRows_row on ProjectRow {\n    id\n    code\n    title\n    masked\n    status\n    outcome\n    unitName\n    siteName\n    leadName\n    leadLeft\n    updatedOn\n    claimedScore\n    effortDays\n    goals {\n      id\n      title\n      trueNorthTitle\n    }\n    reachesTrueNorth\n  }\n':
    types.ProjectRows_RowFragmentDoc,
  '\n  fragment ProjectStory_project on Project {\n    id\n    version\n    title\n    summary\n    problem\n    aim\n    aimFrom\n    aimTo\n    aimUnit\n    aimBy\n    aimFor\n    rationale\n    scope\n    purpose\n    ambition\n    unit {\n      id\n      name\n    }\n    startedOn\n    closedOn\n    effortDays\n    claimedScore\n    gaps\n    allowedActions\n    ...LineOfSight_project\n    ...RegisterEntry_project\n  }\n':
    types.ProjectStory_ProjectFragmentDoc,
  '\n  fragment ProjectTeam_project on Project {\n    id\n    version\n    allowedActions\n    team {\n      id\n      role\n      from\n      to\n      person {\n        id\n        name\n        jobRole\n        leftOn\n        leavesOn\n      }\n    }\n  }\n':
    types.ProjectTeam_ProjectFragmentDoc,
  '\n  mutation JoinTeam($input: JoinTeamInput!) {\n    joinTeam(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.JoinTeamDocument,
  '\n  mutation LeaveTeam($input: LeaveTeamInput!) {\n    leaveTeam(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.LeaveTeamDocument,
  '\n  query FindPeople($slug: String!, $search: String) {\n    organisation(slug: $slug) {\n      id\n      people(first: 12, search: $search, left: false) {\n        edges {\n          cursor\n          node {\n            id\n            name\n            jobRole\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.FindPeopleDocument,
  '\n  query ProjectByCode($slug: String!, $code: String!) {\n    organisation(slug: $slug) {\n      id\n      projectByCode(code: $code) {\n        id\n        ...ProjectPage_project\n      }\n    }\n  }\n':
    types.ProjectByCodeDocument,
  '\n  fragment ProjectPage_project on Project {\n    id\n    code\n    title\n    allowedActions\n    alignments {\n      id\n      status\n    }\n    team {\n      id\n      to\n    }\n    ...ProjectHeader_project\n    ...ProjectStory_project\n    ...ProjectLinks_project\n    ...ProjectTeam_project\n    ...ProjectHistory_project\n  }\n':
    types.ProjectPage_ProjectFragmentDoc,
  '\n  fragment RegisterEntry_project on Project {\n    id\n    register {\n      reference\n      status\n      updatedOn\n      other {\n        heading\n        value\n      }\n    }\n  }\n':
    types.RegisterEntry_ProjectFragmentDoc,
  '\n  mutation ShareAlignment($input: ShareAlignmentInput!) {\n    shareAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ShareAlignmentDocument,
  '\n  fragment StatusDialogue_project on Project {\n    id\n    version\n    status\n    nextStatuses\n  }\n':
    types.StatusDialogue_ProjectFragmentDoc,
  '\n  mutation ChangeProjectStatus($input: ChangeProjectStatusInput!) {\n    changeProjectStatus(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.ChangeProjectStatusDocument,
  '\n  query UnitTree($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      units {\n        id\n        name\n        level\n        parentId\n        lineage\n      }\n    }\n  }\n':
    types.UnitTreeDocument,
  '\n  fragment VisibilityDialogue_project on Project {\n    id\n    version\n    visibility\n    confidentialUntil\n  }\n':
    types.VisibilityDialogue_ProjectFragmentDoc,
  '\n  mutation SetProjectVisibility($input: SetProjectVisibilityInput!) {\n    setProjectVisibility(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.SetProjectVisibilityDocument,
  '\n  mutation CreateGoal($input: CreateGoalInput!) {\n    createGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.CreateGoalDocument,
  '\n  mutation EditGoal($input: EditGoalInput!) {\n    editGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.EditGoalDocument,
  '\n  query GoalHistory($id: ID!) {\n    goal(id: $id) {\n      id\n      history {\n        id\n        at\n        by\n        sentence\n        reason\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n':
    types.GoalHistoryDocument,
  '\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.MoveGoalDocument,
  '\n  mutation RetireGoal($input: RetireGoalInput!) {\n    retireGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.RetireGoalDocument,
  '\n  fragment GoalParts on Goal {\n    id\n    version\n    code\n    title\n    kind\n    parentId\n    patientLine\n    description\n    weight\n    startsOn\n    endsOn\n    aims\n    retiredOn\n    retireReason\n    lineage\n    allowedActions\n    owner {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n':
    types.GoalPartsFragmentDoc,
  '\n  query StrategyPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        lineage\n      }\n      goals(retired: true) {\n        ...GoalParts @unmask\n      }\n    }\n  }\n':
    types.StrategyPageDocument,
  '\n  mutation WeighGoals($input: WeighGoalsInput!) {\n    weighGoals(input: $input) {\n      goals {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n':
    types.WeighGoalsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TrueNorthGoal on GoalRollUp {\n    goal {\n      id\n      title\n      kind\n      parentId\n      patientLine\n    }\n    live\n    paused\n    ideas\n    closed\n    claimed\n    measured\n    moving\n    atThisLevel\n    parts\n    weight\n    share\n    effortKnown\n    effortDays\n    unitsCovered\n    unserved\n  }\n',
): (typeof documents)['\n  fragment TrueNorthGoal on GoalRollUp {\n    goal {\n      id\n      title\n      kind\n      parentId\n      patientLine\n    }\n    live\n    paused\n    ideas\n    closed\n    claimed\n    measured\n    moving\n    atThisLevel\n    parts\n    weight\n    share\n    effortKnown\n    effortDays\n    unitsCovered\n    unserved\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TrueNorth($slug: String!, $filter: RollUpFilter, $asOf: Day) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      rollUp(filter: $filter, asOf: $asOf) {\n        asOf\n        recordsBegin\n        finding\n        live\n        paused\n        ideas\n        closed\n        homeless\n        stopsAtLocalGoal\n        effortKnown\n        effortDays\n        microUnits\n        unitsCovered\n        unanswered\n        longestWaitDays\n        note\n        goals {\n          ...TrueNorthGoal @unmask\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TrueNorth($slug: String!, $filter: RollUpFilter, $asOf: Day) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      rollUp(filter: $filter, asOf: $asOf) {\n        asOf\n        recordsBegin\n        finding\n        live\n        paused\n        ideas\n        closed\n        homeless\n        stopsAtLocalGoal\n        effortKnown\n        effortDays\n        microUnits\n        unitsCovered\n        unanswered\n        longestWaitDays\n        note\n        goals {\n          ...TrueNorthGoal @unmask\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportPage($id: ID!) {\n    import(id: $id) {\n      id\n      version\n      status\n      organisationName\n      organisation {\n        id\n        slug\n      }\n      createdAt\n      createdBy\n      progressDone\n      progressTotal\n      failure\n      finishedAt\n      allowedActions\n      newUnits\n      newPeople\n      newGoals\n      files {\n        id\n        name\n        kind\n        taken\n        rows\n        encoding\n        separator\n        dateStyle\n        dateEvidence\n        sample\n        problem\n        columns {\n          index\n          heading\n          field\n          sure\n        }\n        fields {\n          name\n          label\n          required\n        }\n      }\n      summary {\n        ready\n        held\n        total\n        kinds {\n          kind\n          added\n          changed\n          same\n          held\n        }\n      }\n      questions {\n        code\n        message\n        fileId\n        column\n        options {\n          value\n          label\n        }\n      }\n      problemKinds {\n        value\n        label\n        count\n      }\n      statusWords {\n        word\n        readAs\n        rows\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ImportPage($id: ID!) {\n    import(id: $id) {\n      id\n      version\n      status\n      organisationName\n      organisation {\n        id\n        slug\n      }\n      createdAt\n      createdBy\n      progressDone\n      progressTotal\n      failure\n      finishedAt\n      allowedActions\n      newUnits\n      newPeople\n      newGoals\n      files {\n        id\n        name\n        kind\n        taken\n        rows\n        encoding\n        separator\n        dateStyle\n        dateEvidence\n        sample\n        problem\n        columns {\n          index\n          heading\n          field\n          sure\n        }\n        fields {\n          name\n          label\n          required\n        }\n      }\n      summary {\n        ready\n        held\n        total\n        kinds {\n          kind\n          added\n          changed\n          same\n          held\n        }\n      }\n      questions {\n        code\n        message\n        fileId\n        column\n        options {\n          value\n          label\n        }\n      }\n      problemKinds {\n        value\n        label\n        count\n      }\n      statusWords {\n        word\n        readAs\n        rows\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportProblems($id: ID!, $code: String, $after: String) {\n    import(id: $id) {\n      id\n      problems(first: 50, after: $after, code: $code) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            fileName\n            row\n            column\n            code\n            message\n            severity\n            value\n            suggestionLabel\n            suggestionValue\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ImportProblems($id: ID!, $code: String, $after: String) {\n    import(id: $id) {\n      id\n      problems(first: 50, after: $after, code: $code) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            fileName\n            row\n            column\n            code\n            message\n            severity\n            value\n            suggestionLabel\n            suggestionValue\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ArrangeImport($input: ArrangeImportInput!) {\n    arrangeImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ArrangeImport($input: ArrangeImportInput!) {\n    arrangeImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RunImport($input: RunImportInput!) {\n    runImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RunImport($input: RunImportInput!) {\n    runImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UndoImport($input: RunImportInput!) {\n    undoImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UndoImport($input: RunImportInput!) {\n    undoImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardImport($input: RunImportInput!) {\n    discardImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DiscardImport($input: RunImportInput!) {\n    discardImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ImportsPage($slug: String!, $after: String) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      imports(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            status\n            organisationName\n            createdAt\n            createdBy\n            files {\n              id\n              name\n            }\n            summary {\n              total\n              held\n              kinds {\n                kind\n                added\n                changed\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ImportsPage($slug: String!, $after: String) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      imports(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            status\n            organisationName\n            createdAt\n            createdBy\n            files {\n              id\n              name\n            }\n            summary {\n              total\n              held\n              kinds {\n                kind\n                added\n                changed\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateImport($input: CreateImportInput!) {\n    createImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateImport($input: CreateImportInput!) {\n    createImport(input: $input) {\n      import {\n        id\n        version\n        status\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        ...UnitParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      unit {\n        ...UnitParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      unit {\n        ...UnitParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      unit {\n        ...UnitParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment UnitParts on Unit {\n    id\n    version\n    name\n    kind\n    level\n    parentId\n    lineage\n    liveProjects\n    allowedActions\n  }\n',
): (typeof documents)['\n  fragment UnitParts on Unit {\n    id\n    version\n    name\n    kind\n    level\n    parentId\n    lineage\n    liveProjects\n    allowedActions\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnitsPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        ...UnitParts @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query UnitsPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        ...UnitParts @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveUnit($input: RemoveUnitInput!) {\n    removeUnit(input: $input) {\n      removedId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveUnit($input: RemoveUnitInput!) {\n    removeUnit(input: $input) {\n      removedId\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChoosePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        accountId\n        memberships {\n          home\n          organisation {\n            id\n            slug\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChoosePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      viewer {\n        accountId\n        memberships {\n          home\n          organisation {\n            id\n            slug\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WhoIsHere {\n    viewer {\n      accountId\n      memberships {\n        home\n        allowedActions\n        organisation {\n          id\n          name\n          slug\n        }\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WhoIsHere {\n    viewer {\n      accountId\n      memberships {\n        home\n        allowedActions\n        organisation {\n          id\n          name\n          slug\n        }\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignOut {\n    signOut {\n      problems {\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Search($organisation: String!, $text: String!) {\n    organisation(slug: $organisation) {\n      id\n      search(text: $text, first: 10) {\n        kind\n        id\n        label\n        detail\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Search($organisation: String!, $text: String!) {\n    organisation(slug: $organisation) {\n      id\n      search(text: $text, first: 10) {\n        kind\n        id\n        label\n        detail\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PersonParts on Person {\n    id\n    version\n    name\n    email\n    jobRole\n    leftOn\n    leavesOn\n    hasAccount\n    leads\n    allowedActions\n    unit {\n      id\n      name\n    }\n    roles {\n      id\n      role\n      from\n      to\n      unit {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PersonParts on Person {\n    id\n    version\n    name\n    email\n    jobRole\n    leftOn\n    leavesOn\n    hasAccount\n    leads\n    allowedActions\n    unit {\n      id\n      name\n    }\n    roles {\n      id\n      role\n      from\n      to\n      unit {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PeoplePage($slug: String!, $search: String, $unitId: ID, $left: Boolean, $after: String) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        lineage\n      }\n      people(first: 50, after: $after, search: $search, unitId: $unitId, left: $left) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...PersonParts @unmask\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PeoplePage($slug: String!, $search: String, $unitId: ID, $left: Boolean, $after: String) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        lineage\n      }\n      people(first: 50, after: $after, search: $search, unitId: $unitId, left: $left) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            ...PersonParts @unmask\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PeopleCount($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      here: people(first: 1, left: false) {\n        totalCount\n      }\n      left: people(first: 1, left: true) {\n        totalCount\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PeopleCount($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      here: people(first: 1, left: false) {\n        totalCount\n      }\n      left: people(first: 1, left: true) {\n        totalCount\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PersonChoice($slug: String!, $search: String) {\n    organisation(slug: $slug) {\n      id\n      people(first: 20, search: $search, left: false) {\n        nodes {\n          id\n          name\n          jobRole\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PersonChoice($slug: String!, $search: String) {\n    organisation(slug: $slug) {\n      id\n      people(first: 20, search: $search, left: false) {\n        nodes {\n          id\n          name\n          jobRole\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreatePerson($input: CreatePersonInput!) {\n    createPerson(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EditPerson($input: EditPersonInput!) {\n    editPerson(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      link\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation InvitePerson($input: InvitePersonInput!) {\n    invitePerson(input: $input) {\n      link\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndRole($input: EndRoleInput!) {\n    endRole(input: $input) {\n      person {\n        ...PersonParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SetUpPage($token: String!) {\n    setUpLink(token: $token)\n  }\n',
): (typeof documents)['\n  query SetUpPage($token: String!) {\n    setUpLink(token: $token)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer {\n        accountId\n        memberships {\n          home\n          organisation {\n            id\n            slug\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer {\n        accountId\n        memberships {\n          home\n          organisation {\n            id\n            slug\n          }\n        }\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SignInPage {\n    signInOptions {\n      needsSetUp\n      organisationName\n      demonstration {\n        email\n        name\n        jobRole\n        invitation\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SignInPage {\n    signInOptions {\n      needsSetUp\n      organisationName\n      demonstration {\n        email\n        name\n        jobRole\n        invitation\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        accountId\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        accountId\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StepIn($input: StepInInput!) {\n    stepIn(input: $input) {\n      viewer {\n        accountId\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation StepIn($input: StepInInput!) {\n    stepIn(input: $input) {\n      viewer {\n        accountId\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Projects($after: String, $filter: ProjectFilter) {\n    organisation(slug: "larkmere") {\n      id\n      projects(first: 2, after: $after, filter: $filter) {\n        nodes {\n          id\n          title\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Projects($after: String, $filter: ProjectFilter) {\n    organisation(slug: "larkmere") {\n      id\n      projects(first: 2, after: $after, filter: $filter) {\n        nodes {\n          id\n          title\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Who {\n    viewer {\n      accountId\n    }\n  }\n',
): (typeof documents)['\n  query Who {\n    viewer {\n      accountId\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditProject($input: EditProjectInput!) {\n    editProject(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EditProject($input: EditProjectInput!) {\n    editProject(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GoalTree($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      goals(retired: true) {\n        id\n        title\n        kind\n        parentId\n        lineage\n        retiredOn\n      }\n    }\n  }\n',
): (typeof documents)['\n  query GoalTree($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      goals(retired: true) {\n        id\n        title\n        kind\n        parentId\n        lineage\n        retiredOn\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LineOfSight_project on Project {\n    id\n    unalignedShare\n    alignments {\n      id\n      status\n      effectiveShare\n      answeredAt\n      raisedAt\n      confirmed\n      goal {\n        id\n        title\n        kind\n        lineage\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LineOfSight_project on Project {\n    id\n    unalignedShare\n    alignments {\n      id\n      status\n      effectiveShare\n      answeredAt\n      raisedAt\n      confirmed\n      goal {\n        id\n        title\n        kind\n        lineage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LinkCard_alignment on Alignment {\n    id\n    version\n    status\n    share\n    effectiveShare\n    contribution\n    raisedBySide\n    raisedBy {\n      id\n      name\n    }\n    raisedAt\n    answeredBy {\n      id\n      name\n    }\n    answeredAt\n    reason\n    confirmed\n    allowedActions\n    project {\n      id\n      code\n      title\n    }\n    goal {\n      id\n      title\n      kind\n      lineage\n    }\n  }\n',
): (typeof documents)['\n  fragment LinkCard_alignment on Alignment {\n    id\n    version\n    status\n    share\n    effectiveShare\n    contribution\n    raisedBySide\n    raisedBy {\n      id\n      name\n    }\n    raisedAt\n    answeredBy {\n      id\n      name\n    }\n    answeredAt\n    reason\n    confirmed\n    allowedActions\n    project {\n      id\n      code\n      title\n    }\n    goal {\n      id\n      title\n      kind\n      lineage\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AgreeAlignment($input: AnswerAlignmentInput!) {\n    agreeAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AgreeAlignment($input: AnswerAlignmentInput!) {\n    agreeAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineAlignment($input: AnswerAlignmentInput!) {\n    declineAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineAlignment($input: AnswerAlignmentInput!) {\n    declineAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawAlignment($input: AnswerAlignmentInput!) {\n    withdrawAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawAlignment($input: AnswerAlignmentInput!) {\n    withdrawAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmAlignment($input: AnswerAlignmentInput!) {\n    confirmAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmAlignment($input: AnswerAlignmentInput!) {\n    confirmAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyWork($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      myWork {\n        projects {\n          id\n          code\n          title\n          status\n          outcome\n          unitName\n          reachesTrueNorth\n        }\n        toAnswer {\n          id\n          ...LinkCard_alignment\n        }\n        toConfirm {\n          id\n          ...LinkCard_alignment\n        }\n        waiting {\n          id\n          raisedAt\n          goal {\n            id\n            title\n          }\n          project {\n            id\n            code\n            title\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyWork($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      myWork {\n        projects {\n          id\n          code\n          title\n          status\n          outcome\n          unitName\n          reachesTrueNorth\n        }\n        toAnswer {\n          id\n          ...LinkCard_alignment\n        }\n        toConfirm {\n          id\n          ...LinkCard_alignment\n        }\n        waiting {\n          id\n          raisedAt\n          goal {\n            id\n            title\n          }\n          project {\n            id\n            code\n            title\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NewProject($slug: String!) {\n    viewer {\n      accountId\n      memberships {\n        organisation {\n          id\n        }\n        person {\n          id\n          unit {\n            id\n          }\n        }\n      }\n    }\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        level\n        parentId\n        lineage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NewProject($slug: String!) {\n    viewer {\n      accountId\n      memberships {\n        organisation {\n          id\n        }\n        person {\n          id\n          unit {\n            id\n          }\n        }\n      }\n    }\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        level\n        parentId\n        lineage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        id\n        code\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        id\n        code\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Portfolio($slug: String!, $filter: ProjectFilter, $sort: ProjectSort, $after: String) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      projects(first: 50, after: $after, filter: $filter, sort: $sort) {\n        edges {\n          cursor\n          node {\n            ...ProjectRows_row @unmask\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Portfolio($slug: String!, $filter: ProjectFilter, $sort: ProjectSort, $after: String) {\n    organisation(slug: $slug) {\n      id\n      allowedActions\n      projects(first: 50, after: $after, filter: $filter, sort: $sort) {\n        edges {\n          cursor\n          node {\n            ...ProjectRows_row @unmask\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PortfolioFacets($slug: String!, $filter: ProjectFilter) {\n    organisation(slug: $slug) {\n      id\n      all: projectFacets {\n        total\n        status {\n          value\n          count\n        }\n      }\n      projectFacets(filter: $filter) {\n        ...ProjectFacets_facets @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PortfolioFacets($slug: String!, $filter: ProjectFilter) {\n    organisation(slug: $slug) {\n      id\n      all: projectFacets {\n        total\n        status {\n          value\n          count\n        }\n      }\n      projectFacets(filter: $filter) {\n        ...ProjectFacets_facets @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ConfidentialWork($slug: String!, $after: String) {\n    organisation(slug: $slug) {\n      id\n      confidentialProjects(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ProjectRows_row @unmask\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ConfidentialWork($slug: String!, $after: String) {\n    organisation(slug: $slug) {\n      id\n      confidentialProjects(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            ...ProjectRows_row @unmask\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectFacets_facets on ProjectFacets {\n    total\n    status {\n      value\n      label\n      count\n    }\n    purpose {\n      value\n      label\n      count\n    }\n    level {\n      value\n      label\n      count\n    }\n    trueNorth {\n      value\n      label\n      count\n    }\n    unit {\n      value\n      label\n      count\n    }\n    needsALook {\n      value\n      label\n      count\n    }\n  }\n',
): (typeof documents)['\n  fragment ProjectFacets_facets on ProjectFacets {\n    total\n    status {\n      value\n      label\n      count\n    }\n    purpose {\n      value\n      label\n      count\n    }\n    level {\n      value\n      label\n      count\n    }\n    trueNorth {\n      value\n      label\n      count\n    }\n    unit {\n      value\n      label\n      count\n    }\n    needsALook {\n      value\n      label\n      count\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectHeader_project on Project {\n    id\n    code\n    title\n    aim\n    aimFrom\n    aimTo\n    aimBy\n    aimFor\n    status\n    pausedFrom\n    outcome\n    statusReason\n    restartOn\n    closedOn\n    visibility\n    confidentialUntil\n    unit {\n      id\n      lineage\n    }\n    nextStatuses\n    allowedActions\n    ...StatusDialogue_project\n    ...VisibilityDialogue_project\n  }\n',
): (typeof documents)['\n  fragment ProjectHeader_project on Project {\n    id\n    code\n    title\n    aim\n    aimFrom\n    aimTo\n    aimBy\n    aimFor\n    status\n    pausedFrom\n    outcome\n    statusReason\n    restartOn\n    closedOn\n    visibility\n    confidentialUntil\n    unit {\n      id\n      lineage\n    }\n    nextStatuses\n    allowedActions\n    ...StatusDialogue_project\n    ...VisibilityDialogue_project\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectHistory_project on Project {\n    id\n    history(first: 50) {\n      id\n      at\n      by\n      sentence\n      reason\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ProjectHistory_project on Project {\n    id\n    history(first: 50) {\n      id\n      at\n      by\n      sentence\n      reason\n      changes {\n        field\n        before\n        after\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectLinks_project on Project {\n    id\n    title\n    status\n    unalignedShare\n    allowedActions\n    alignments {\n      id\n      status\n      share\n      effectiveShare\n      goal {\n        id\n        title\n      }\n      ...LinkCard_alignment\n    }\n  }\n',
): (typeof documents)['\n  fragment ProjectLinks_project on Project {\n    id\n    title\n    status\n    unalignedShare\n    allowedActions\n    alignments {\n      id\n      status\n      share\n      effectiveShare\n      goal {\n        id\n        title\n      }\n      ...LinkCard_alignment\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ProposeAlignment($input: ProposeAlignmentInput!) {\n    proposeAlignment(input: $input) {\n      alignment {\n        id\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ProposeAlignment($input: ProposeAlignmentInput!) {\n    proposeAlignment(input: $input) {\n      alignment {\n        id\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectRows_row on ProjectRow {\n    id\n    code\n    title\n    masked\n    status\n    outcome\n    unitName\n    siteName\n    leadName\n    leadLeft\n    updatedOn\n    claimedScore\n    effortDays\n    goals {\n      id\n      title\n      trueNorthTitle\n    }\n    reachesTrueNorth\n  }\n',
): (typeof documents)['\n  fragment ProjectRows_row on ProjectRow {\n    id\n    code\n    title\n    masked\n    status\n    outcome\n    unitName\n    siteName\n    leadName\n    leadLeft\n    updatedOn\n    claimedScore\n    effortDays\n    goals {\n      id\n      title\n      trueNorthTitle\n    }\n    reachesTrueNorth\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectStory_project on Project {\n    id\n    version\n    title\n    summary\n    problem\n    aim\n    aimFrom\n    aimTo\n    aimUnit\n    aimBy\n    aimFor\n    rationale\n    scope\n    purpose\n    ambition\n    unit {\n      id\n      name\n    }\n    startedOn\n    closedOn\n    effortDays\n    claimedScore\n    gaps\n    allowedActions\n    ...LineOfSight_project\n    ...RegisterEntry_project\n  }\n',
): (typeof documents)['\n  fragment ProjectStory_project on Project {\n    id\n    version\n    title\n    summary\n    problem\n    aim\n    aimFrom\n    aimTo\n    aimUnit\n    aimBy\n    aimFor\n    rationale\n    scope\n    purpose\n    ambition\n    unit {\n      id\n      name\n    }\n    startedOn\n    closedOn\n    effortDays\n    claimedScore\n    gaps\n    allowedActions\n    ...LineOfSight_project\n    ...RegisterEntry_project\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectTeam_project on Project {\n    id\n    version\n    allowedActions\n    team {\n      id\n      role\n      from\n      to\n      person {\n        id\n        name\n        jobRole\n        leftOn\n        leavesOn\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ProjectTeam_project on Project {\n    id\n    version\n    allowedActions\n    team {\n      id\n      role\n      from\n      to\n      person {\n        id\n        name\n        jobRole\n        leftOn\n        leavesOn\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation JoinTeam($input: JoinTeamInput!) {\n    joinTeam(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation JoinTeam($input: JoinTeamInput!) {\n    joinTeam(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LeaveTeam($input: LeaveTeamInput!) {\n    leaveTeam(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation LeaveTeam($input: LeaveTeamInput!) {\n    leaveTeam(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FindPeople($slug: String!, $search: String) {\n    organisation(slug: $slug) {\n      id\n      people(first: 12, search: $search, left: false) {\n        edges {\n          cursor\n          node {\n            id\n            name\n            jobRole\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query FindPeople($slug: String!, $search: String) {\n    organisation(slug: $slug) {\n      id\n      people(first: 12, search: $search, left: false) {\n        edges {\n          cursor\n          node {\n            id\n            name\n            jobRole\n            unit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProjectByCode($slug: String!, $code: String!) {\n    organisation(slug: $slug) {\n      id\n      projectByCode(code: $code) {\n        id\n        ...ProjectPage_project\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProjectByCode($slug: String!, $code: String!) {\n    organisation(slug: $slug) {\n      id\n      projectByCode(code: $code) {\n        id\n        ...ProjectPage_project\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectPage_project on Project {\n    id\n    code\n    title\n    allowedActions\n    alignments {\n      id\n      status\n    }\n    team {\n      id\n      to\n    }\n    ...ProjectHeader_project\n    ...ProjectStory_project\n    ...ProjectLinks_project\n    ...ProjectTeam_project\n    ...ProjectHistory_project\n  }\n',
): (typeof documents)['\n  fragment ProjectPage_project on Project {\n    id\n    code\n    title\n    allowedActions\n    alignments {\n      id\n      status\n    }\n    team {\n      id\n      to\n    }\n    ...ProjectHeader_project\n    ...ProjectStory_project\n    ...ProjectLinks_project\n    ...ProjectTeam_project\n    ...ProjectHistory_project\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RegisterEntry_project on Project {\n    id\n    register {\n      reference\n      status\n      updatedOn\n      other {\n        heading\n        value\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RegisterEntry_project on Project {\n    id\n    register {\n      reference\n      status\n      updatedOn\n      other {\n        heading\n        value\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShareAlignment($input: ShareAlignmentInput!) {\n    shareAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ShareAlignment($input: ShareAlignmentInput!) {\n    shareAlignment(input: $input) {\n      alignment {\n        id\n        ...LinkCard_alignment\n      }\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StatusDialogue_project on Project {\n    id\n    version\n    status\n    nextStatuses\n  }\n',
): (typeof documents)['\n  fragment StatusDialogue_project on Project {\n    id\n    version\n    status\n    nextStatuses\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeProjectStatus($input: ChangeProjectStatusInput!) {\n    changeProjectStatus(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeProjectStatus($input: ChangeProjectStatusInput!) {\n    changeProjectStatus(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UnitTree($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      units {\n        id\n        name\n        level\n        parentId\n        lineage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query UnitTree($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      units {\n        id\n        name\n        level\n        parentId\n        lineage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VisibilityDialogue_project on Project {\n    id\n    version\n    visibility\n    confidentialUntil\n  }\n',
): (typeof documents)['\n  fragment VisibilityDialogue_project on Project {\n    id\n    version\n    visibility\n    confidentialUntil\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetProjectVisibility($input: SetProjectVisibilityInput!) {\n    setProjectVisibility(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetProjectVisibility($input: SetProjectVisibilityInput!) {\n    setProjectVisibility(input: $input) {\n      project {\n        id\n        ...ProjectPage_project\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateGoal($input: CreateGoalInput!) {\n    createGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateGoal($input: CreateGoalInput!) {\n    createGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EditGoal($input: EditGoalInput!) {\n    editGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EditGoal($input: EditGoalInput!) {\n    editGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query GoalHistory($id: ID!) {\n    goal(id: $id) {\n      id\n      history {\n        id\n        at\n        by\n        sentence\n        reason\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query GoalHistory($id: ID!) {\n    goal(id: $id) {\n      id\n      history {\n        id\n        at\n        by\n        sentence\n        reason\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MoveGoal($input: MoveGoalInput!) {\n    moveGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetireGoal($input: RetireGoalInput!) {\n    retireGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RetireGoal($input: RetireGoalInput!) {\n    retireGoal(input: $input) {\n      goal {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment GoalParts on Goal {\n    id\n    version\n    code\n    title\n    kind\n    parentId\n    patientLine\n    description\n    weight\n    startsOn\n    endsOn\n    aims\n    retiredOn\n    retireReason\n    lineage\n    allowedActions\n    owner {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment GoalParts on Goal {\n    id\n    version\n    code\n    title\n    kind\n    parentId\n    patientLine\n    description\n    weight\n    startsOn\n    endsOn\n    aims\n    retiredOn\n    retireReason\n    lineage\n    allowedActions\n    owner {\n      id\n      name\n    }\n    unit {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query StrategyPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        lineage\n      }\n      goals(retired: true) {\n        ...GoalParts @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query StrategyPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      name\n      allowedActions\n      units {\n        id\n        name\n        lineage\n      }\n      goals(retired: true) {\n        ...GoalParts @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WeighGoals($input: WeighGoalsInput!) {\n    weighGoals(input: $input) {\n      goals {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WeighGoals($input: WeighGoalsInput!) {\n    weighGoals(input: $input) {\n      goals {\n        ...GoalParts @unmask\n      }\n      problems {\n        code\n        message\n        path\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
