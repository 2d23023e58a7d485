package nrw.bildungsnetz.model.description;

import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.AssemblyKind;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeBuilder;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Consensus;
import nrw.bildungsnetz.model.FollowUp;
import nrw.bildungsnetz.model.FollowUpBuilder;
import nrw.bildungsnetz.model.FollowUpStatus;
import nrw.bildungsnetz.model.Mandate;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.MeetingBuilder;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Post;
import nrw.bildungsnetz.model.PostBuilder;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.PostHolder;
import nrw.bildungsnetz.model.PostHolderBuilder;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Reservation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.SeatBuilder;
import nrw.bildungsnetz.model.Selection;
import nrw.bildungsnetz.model.Side;

/** The tables of bodies, their members, their staff and what they resolve. */
final class CommitteeTables {

  /** The attributes of {@link Committee}. */
  static final ObjectType<Committee, CommitteeBuilder> COMMITTEE =
      ObjectType.describe(Committee.class, Committee::builder, CommitteeBuilder::build)
          .required("id", TEXT, Committee::getId, CommitteeBuilder::id)
          .required("type", code(CommitteeType.class), Committee::getType, CommitteeBuilder::type)
          .required("name", TEXT, Committee::getName, CommitteeBuilder::name)
          .flag("external", Committee::isExternal, CommitteeBuilder::external)
          .optional("parent", TEXT, Committee::getParent, CommitteeBuilder::parent)
          .optional(
              "mandate", code(Mandate.class), Committee::getMandate, CommitteeBuilder::mandate)
          .set("carriers", TEXT, Committee::getCarriers, CommitteeBuilder::addCarrier)
          .flag("membersComplete", Committee::isMembersComplete, CommitteeBuilder::membersComplete)
          .optional("hostedBy", TEXT, Committee::getHostedBy, CommitteeBuilder::hostedBy)
          .optional("preparedBy", TEXT, Committee::getPreparedBy, CommitteeBuilder::preparedBy)
          .set("programmes", TEXT, Committee::getProgrammes, CommitteeBuilder::addProgramme)
          .optional(
              "meetingsPerYear",
              WHOLE_NUMBER,
              Committee::getMeetingsPerYear,
              CommitteeBuilder::meetingsPerYear)
          .flag("meetingsAtLeast", Committee::isMeetingsAtLeast, CommitteeBuilder::meetingsAtLeast)
          .set(
              "assemblies",
              code(AssemblyKind.class),
              Committee::getAssemblies,
              CommitteeBuilder::addAssembly)
          .list(
              "fundings",
              SharedTables.FUNDING,
              Committee::getFundings,
              CommitteeBuilder::addFunding)
          .optional(
              "foundedYear", WHOLE_NUMBER, Committee::getFoundedYear, CommitteeBuilder::foundedYear)
          .set("predecessors", TEXT, Committee::getPredecessors, CommitteeBuilder::addPredecessor)
          .optional("period", SharedTables.PERIOD, Committee::getPeriod, CommitteeBuilder::period)
          .optional("description", TEXT, Committee::getDescription, CommitteeBuilder::description)
          .set("sources", TEXT, Committee::getSources, CommitteeBuilder::addSource)
          .extensions(Committee::getExtensions, CommitteeBuilder::extensions)
          .end();

  /** The attributes of {@link Seat}. */
  static final ObjectType<Seat, SeatBuilder> SEAT =
      ObjectType.describe(Seat.class, Seat::builder, SeatBuilder::build)
          .required("id", TEXT, Seat::getId, SeatBuilder::id)
          .required("committee", TEXT, Seat::getCommittee, SeatBuilder::committee)
          .optional("name", TEXT, Seat::getName, SeatBuilder::name)
          .optional(
              "represents",
              code(Representation.class),
              Seat::getRepresents,
              SeatBuilder::represents)
          .set("organisations", TEXT, Seat::getOrganisations, SeatBuilder::addOrganisation)
          .optional("places", WHOLE_NUMBER, Seat::getPlaces, SeatBuilder::places)
          .flag("rotating", Seat::isRotating, SeatBuilder::rotating)
          .optional(
              "rotatingAmong", WHOLE_NUMBER, Seat::getRotatingAmong, SeatBuilder::rotatingAmong)
          .flag("advisory", Seat::isAdvisory, SeatBuilder::advisory)
          .optional("selection", code(Selection.class), Seat::getSelection, SeatBuilder::selection)
          .set("schulformen", TEXT, Seat::getSchulformen, SeatBuilder::addSchulform)
          .flag("allSchulformen", Seat::isAllSchulformen, SeatBuilder::allSchulformen)
          .optional(
              "meetingsPerYear",
              WHOLE_NUMBER,
              Seat::getMeetingsPerYear,
              SeatBuilder::meetingsPerYear)
          .optional("period", SharedTables.PERIOD, Seat::getPeriod, SeatBuilder::period)
          .set("sources", TEXT, Seat::getSources, SeatBuilder::addSource)
          .extensions(Seat::getExtensions, SeatBuilder::extensions)
          .end();

  /** The attributes of {@link Membership}. */
  static final ObjectType<Membership, MembershipBuilder> MEMBERSHIP =
      ObjectType.describe(Membership.class, Membership::builder, MembershipBuilder::build)
          .required("id", TEXT, Membership::getId, MembershipBuilder::id)
          .required("committee", TEXT, Membership::getCommittee, MembershipBuilder::committee)
          .optional("seat", TEXT, Membership::getSeat, MembershipBuilder::seat)
          .optional(
              "organisation", TEXT, Membership::getOrganisation, MembershipBuilder::organisation)
          .optional("sentBy", TEXT, Membership::getSentBy, MembershipBuilder::sentBy)
          .optional(
              "represents",
              code(Representation.class),
              Membership::getRepresents,
              MembershipBuilder::represents)
          .set("schulformen", TEXT, Membership::getSchulformen, MembershipBuilder::addSchulform)
          .flag("allSchulformen", Membership::isAllSchulformen, MembershipBuilder::allSchulformen)
          .optional("role", code(Role.class), Membership::getRole, MembershipBuilder::role)
          .optional("office", TEXT, Membership::getOffice, MembershipBuilder::office)
          .optional("person", TEXT, Membership::getPerson, MembershipBuilder::person)
          .flag("advisory", Membership::isAdvisory, MembershipBuilder::advisory)
          .optional("period", SharedTables.PERIOD, Membership::getPeriod, MembershipBuilder::period)
          .set("sources", TEXT, Membership::getSources, MembershipBuilder::addSource)
          .extensions(Membership::getExtensions, MembershipBuilder::extensions)
          .end();

  /** The attributes of {@link PostHolder}. */
  static final ObjectType<PostHolder, PostHolderBuilder> POST_HOLDER =
      ObjectType.describe(PostHolder.class, PostHolder::builder, PostHolderBuilder::build)
          .optional(
              "employer", code(Side.class), PostHolder::getEmployer, PostHolderBuilder::employer)
          .optional("fte", DECIMAL, PostHolder::getFte, PostHolderBuilder::fte)
          .flag("acting", PostHolder::isActing, PostHolderBuilder::acting)
          .optional("person", TEXT, PostHolder::getPerson, PostHolderBuilder::person)
          .optional("period", SharedTables.PERIOD, PostHolder::getPeriod, PostHolderBuilder::period)
          .end();

  /** The attributes of {@link Post}. */
  static final ObjectType<Post, PostBuilder> POST =
      ObjectType.describe(Post.class, Post::builder, PostBuilder::build)
          .required("id", TEXT, Post::getId, PostBuilder::id)
          .required("committee", TEXT, Post::getCommittee, PostBuilder::committee)
          .required("function", code(PostFunction.class), Post::getFunction, PostBuilder::function)
          .optional("name", TEXT, Post::getName, PostBuilder::name)
          .optional("paidBy", code(Side.class), Post::getPaidBy, PostBuilder::paidBy)
          .optional("funder", TEXT, Post::getFunder, PostBuilder::funder)
          .optional("organisation", TEXT, Post::getOrganisation, PostBuilder::organisation)
          .optional("fte", DECIMAL, Post::getFte, PostBuilder::fte)
          .optional("headcount", WHOLE_NUMBER, Post::getHeadcount, PostBuilder::headcount)
          .flag("releasedTeacher", Post::isReleasedTeacher, PostBuilder::releasedTeacher)
          .flag("fixedTerm", Post::isFixedTerm, PostBuilder::fixedTerm)
          .optional("programme", TEXT, Post::getProgramme, PostBuilder::programme)
          .list("holders", POST_HOLDER, Post::getHolders, PostBuilder::addHolder)
          .list("vacancies", SharedTables.PERIOD, Post::getVacancies, PostBuilder::addVacancy)
          .optional("period", SharedTables.PERIOD, Post::getPeriod, PostBuilder::period)
          .set("sources", TEXT, Post::getSources, PostBuilder::addSource)
          .extensions(Post::getExtensions, PostBuilder::extensions)
          .end();

  /** The attributes of {@link Meeting}. */
  static final ObjectType<Meeting, MeetingBuilder> MEETING =
      ObjectType.describe(Meeting.class, Meeting::builder, MeetingBuilder::build)
          .required("id", TEXT, Meeting::getId, MeetingBuilder::id)
          .required("committee", TEXT, Meeting::getCommittee, MeetingBuilder::committee)
          .optional("date", DAY, Meeting::getDate, MeetingBuilder::date)
          .optional("year", WHOLE_NUMBER, Meeting::getYear, MeetingBuilder::year)
          .optional("notBefore", DAY, Meeting::getNotBefore, MeetingBuilder::notBefore)
          .optional("notAfter", DAY, Meeting::getNotAfter, MeetingBuilder::notAfter)
          .optional("number", WHOLE_NUMBER, Meeting::getNumber, MeetingBuilder::number)
          .optional("kind", code(AssemblyKind.class), Meeting::getKind, MeetingBuilder::kind)
          .flag("planned", Meeting::isPlanned, MeetingBuilder::planned)
          .optional("invited", WHOLE_NUMBER, Meeting::getInvited, MeetingBuilder::invited)
          .optional("registered", WHOLE_NUMBER, Meeting::getRegistered, MeetingBuilder::registered)
          .optional(
              "participants", WHOLE_NUMBER, Meeting::getParticipants, MeetingBuilder::participants)
          .flag("approximate", Meeting::isApproximate, MeetingBuilder::approximate)
          .set(
              "sidesPresent",
              code(Side.class),
              Meeting::getSidesPresent,
              MeetingBuilder::addSidesPresent)
          .set("topics", TEXT, Meeting::getTopics, MeetingBuilder::addTopic)
          .set("forums", TEXT, Meeting::getForums, MeetingBuilder::addForum)
          .optional("forumCount", WHOLE_NUMBER, Meeting::getForumCount, MeetingBuilder::forumCount)
          .set(
              "handlungsfelder",
              TEXT,
              Meeting::getHandlungsfelder,
              MeetingBuilder::addHandlungsfeld)
          .set("sources", TEXT, Meeting::getSources, MeetingBuilder::addSource)
          .extensions(Meeting::getExtensions, MeetingBuilder::extensions)
          .end();

  /** The attributes of {@link FollowUp}. */
  static final ObjectType<FollowUp, FollowUpBuilder> FOLLOW_UP =
      ObjectType.describe(FollowUp.class, FollowUp::builder, FollowUpBuilder::build)
          .required(
              "status", code(FollowUpStatus.class), FollowUp::getStatus, FollowUpBuilder::status)
          .optional("date", DAY, FollowUp::getDate, FollowUpBuilder::date)
          .optional("year", WHOLE_NUMBER, FollowUp::getYear, FollowUpBuilder::year)
          .optional("notBefore", DAY, FollowUp::getNotBefore, FollowUpBuilder::notBefore)
          .optional("notAfter", DAY, FollowUp::getNotAfter, FollowUpBuilder::notAfter)
          .optional("resolution", TEXT, FollowUp::getResolution, FollowUpBuilder::resolution)
          .optional("responsible", TEXT, FollowUp::getResponsible, FollowUpBuilder::responsible)
          .set("sources", TEXT, FollowUp::getSources, FollowUpBuilder::addSource)
          .end();

  /** The attributes of {@link Resolution}. */
  static final ObjectType<Resolution, ResolutionBuilder> RESOLUTION =
      ObjectType.describe(Resolution.class, Resolution::builder, ResolutionBuilder::build)
          .required("id", TEXT, Resolution::getId, ResolutionBuilder::id)
          .required(
              "kind", code(ResolutionKind.class), Resolution::getKind, ResolutionBuilder::kind)
          .required("name", TEXT, Resolution::getName, ResolutionBuilder::name)
          .optional("date", DAY, Resolution::getDate, ResolutionBuilder::date)
          .optional("year", WHOLE_NUMBER, Resolution::getYear, ResolutionBuilder::year)
          .optional("notBefore", DAY, Resolution::getNotBefore, ResolutionBuilder::notBefore)
          .optional("notAfter", DAY, Resolution::getNotAfter, ResolutionBuilder::notAfter)
          .optional("description", TEXT, Resolution::getDescription, ResolutionBuilder::description)
          .flag("planned", Resolution::isPlanned, ResolutionBuilder::planned)
          .optional("committee", TEXT, Resolution::getCommittee, ResolutionBuilder::committee)
          .optional("meeting", TEXT, Resolution::getMeeting, ResolutionBuilder::meeting)
          .optional(
              "politicalBody",
              code(PoliticalBody.class),
              Resolution::getPoliticalBody,
              ResolutionBuilder::politicalBody)
          .optional(
              "consensus",
              code(Consensus.class),
              Resolution::getConsensus,
              ResolutionBuilder::consensus)
          .set(
              "dissentingSides",
              code(Side.class),
              Resolution::getDissentingSides,
              ResolutionBuilder::addDissentingSide)
          .optional("vote", SharedTables.VOTE, Resolution::getVote, ResolutionBuilder::vote)
          .set(
              "handlungsfelder",
              TEXT,
              Resolution::getHandlungsfelder,
              ResolutionBuilder::addHandlungsfeld)
          .set("goals", TEXT, Resolution::getGoals, ResolutionBuilder::addGoal)
          .set("measures", TEXT, Resolution::getMeasures, ResolutionBuilder::addMeasure)
          .set("transitions", TEXT, Resolution::getTransitions, ResolutionBuilder::addTransition)
          .set("agreements", TEXT, Resolution::getAgreements, ResolutionBuilder::addAgreement)
          .set("committees", TEXT, Resolution::getCommittees, ResolutionBuilder::addCommittee)
          .flag("budgetRelevant", Resolution::isBudgetRelevant, ResolutionBuilder::budgetRelevant)
          .optional(
              "reservation",
              code(Reservation.class),
              Resolution::getReservation,
              ResolutionBuilder::reservation)
          .list("followUps", FOLLOW_UP, Resolution::getFollowUps, ResolutionBuilder::addFollowUp)
          .set("sources", TEXT, Resolution::getSources, ResolutionBuilder::addSource)
          .extensions(Resolution::getExtensions, ResolutionBuilder::extensions)
          .end();

  private CommitteeTables() {}
}
