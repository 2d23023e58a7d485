package nrw.bildungsnetz.model.description;

import static nrw.bildungsnetz.model.description.ValueType.DAY;
import static nrw.bildungsnetz.model.description.ValueType.DECIMAL;
import static nrw.bildungsnetz.model.description.ValueType.TEXT;
import static nrw.bildungsnetz.model.description.ValueType.WHOLE_NUMBER;
import static nrw.bildungsnetz.model.description.ValueType.code;

import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementContentBuilder;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventBuilder;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementPartyBuilder;
import nrw.bildungsnetz.model.AgreementTerm;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Clause;
import nrw.bildungsnetz.model.ClauseBuilder;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Contribution;
import nrw.bildungsnetz.model.ContributionBuilder;
import nrw.bildungsnetz.model.ContributionKind;
import nrw.bildungsnetz.model.MustervertragUse;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.SeatQuotaBuilder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryBuilder;
import nrw.bildungsnetz.model.SignatoryOffice;

/** The tables of agreements and what they are made of. */
final class AgreementTables {

  /** The attributes of {@link Signatory}. */
  static final ObjectType<Signatory, SignatoryBuilder> SIGNATORY =
      ObjectType.describe(Signatory.class, Signatory::builder, SignatoryBuilder::build)
          .required(
              "office", code(SignatoryOffice.class), Signatory::getOffice, SignatoryBuilder::office)
          .optional("officeName", TEXT, Signatory::getOfficeName, SignatoryBuilder::officeName)
          .optional(
              "organisation", TEXT, Signatory::getOrganisation, SignatoryBuilder::organisation)
          .flag("collective", Signatory::isCollective, SignatoryBuilder::collective)
          .optional("person", TEXT, Signatory::getPerson, SignatoryBuilder::person)
          .end();

  /** The attributes of {@link Contribution}. */
  static final ObjectType<Contribution, ContributionBuilder> CONTRIBUTION =
      ObjectType.describe(Contribution.class, Contribution::builder, ContributionBuilder::build)
          .required(
              "kind",
              code(ContributionKind.class),
              Contribution::getKind,
              ContributionBuilder::kind)
          .optional("fte", DECIMAL, Contribution::getFte, ContributionBuilder::fte)
          .optional(
              "eurosPerYear",
              DECIMAL,
              Contribution::getEurosPerYear,
              ContributionBuilder::eurosPerYear)
          .flag("approximate", Contribution::isApproximate, ContributionBuilder::approximate)
          .optional("subject", TEXT, Contribution::getSubject, ContributionBuilder::subject)
          .set("sources", TEXT, Contribution::getSources, ContributionBuilder::addSource)
          .end();

  /** The attributes of {@link AgreementParty}. */
  static final ObjectType<AgreementParty, AgreementPartyBuilder> AGREEMENT_PARTY =
      ObjectType.describe(
              AgreementParty.class, AgreementParty::builder, AgreementPartyBuilder::build)
          .required(
              "organisation",
              TEXT,
              AgreementParty::getOrganisation,
              AgreementPartyBuilder::organisation)
          .required("side", code(Side.class), AgreementParty::getSide, AgreementPartyBuilder::side)
          .optional(
              "representedBy",
              TEXT,
              AgreementParty::getRepresentedBy,
              AgreementPartyBuilder::representedBy)
          .list(
              "signatories",
              SIGNATORY,
              AgreementParty::getSignatories,
              AgreementPartyBuilder::addSignatory)
          .list(
              "contributions",
              CONTRIBUTION,
              AgreementParty::getContributions,
              AgreementPartyBuilder::addContribution)
          .end();

  /** The attributes of {@link AgreementEvent}. */
  static final ObjectType<AgreementEvent, AgreementEventBuilder> AGREEMENT_EVENT =
      ObjectType.describe(
              AgreementEvent.class, AgreementEvent::builder, AgreementEventBuilder::build)
          .required(
              "kind",
              code(AgreementEventKind.class),
              AgreementEvent::getKind,
              AgreementEventBuilder::kind)
          .optional("date", DAY, AgreementEvent::getDate, AgreementEventBuilder::date)
          .optional("year", WHOLE_NUMBER, AgreementEvent::getYear, AgreementEventBuilder::year)
          .optional(
              "notBefore", DAY, AgreementEvent::getNotBefore, AgreementEventBuilder::notBefore)
          .optional("notAfter", DAY, AgreementEvent::getNotAfter, AgreementEventBuilder::notAfter)
          .flag("planned", AgreementEvent::isPlanned, AgreementEventBuilder::planned)
          .optional("subject", TEXT, AgreementEvent::getSubject, AgreementEventBuilder::subject)
          .optional(
              "decidedBy",
              code(PoliticalBody.class),
              AgreementEvent::getDecidedBy,
              AgreementEventBuilder::decidedBy)
          .optional("vote", SharedTables.VOTE, AgreementEvent::getVote, AgreementEventBuilder::vote)
          .optional(
              "readings",
              WHOLE_NUMBER,
              AgreementEvent::getReadings,
              AgreementEventBuilder::readings)
          .set("attendees", TEXT, AgreementEvent::getAttendees, AgreementEventBuilder::addAttendee)
          .set("sources", TEXT, AgreementEvent::getSources, AgreementEventBuilder::addSource)
          .end();

  /** The attributes of {@link SeatQuota}. */
  static final ObjectType<SeatQuota, SeatQuotaBuilder> SEAT_QUOTA =
      ObjectType.describe(SeatQuota.class, SeatQuota::builder, SeatQuotaBuilder::build)
          .required("side", code(Side.class), SeatQuota::getSide, SeatQuotaBuilder::side)
          .required("seats", WHOLE_NUMBER, SeatQuota::getSeats, SeatQuotaBuilder::seats)
          .end();

  /** The attributes of {@link Clause}. */
  static final ObjectType<Clause, ClauseBuilder> CLAUSE =
      ObjectType.describe(Clause.class, Clause::builder, ClauseBuilder::build)
          .required("number", TEXT, Clause::getNumber, ClauseBuilder::number)
          .optional("subject", TEXT, Clause::getSubject, ClauseBuilder::subject)
          .end();

  /** The attributes of {@link AgreementContent}. */
  static final ObjectType<AgreementContent, AgreementContentBuilder> AGREEMENT_CONTENT =
      ObjectType.describe(
              AgreementContent.class, AgreementContent::builder, AgreementContentBuilder::build)
          .set(
              "handlungsfelder",
              TEXT,
              AgreementContent::getHandlungsfelder,
              AgreementContentBuilder::addHandlungsfeld)
          .set(
              "committees",
              code(CommitteeType.class),
              AgreementContent::getCommittees,
              AgreementContentBuilder::addCommittee)
          .flag("parity", AgreementContent::isParity, AgreementContentBuilder::parity)
          .list(
              "seatQuotas",
              SEAT_QUOTA,
              AgreementContent::getSeatQuotas,
              AgreementContentBuilder::addSeatQuota)
          .flag("consensus", AgreementContent::isConsensus, AgreementContentBuilder::consensus)
          .flag(
              "subsidiarity",
              AgreementContent::isSubsidiarity,
              AgreementContentBuilder::subsidiarity)
          .list("clauses", CLAUSE, AgreementContent::getClauses, AgreementContentBuilder::addClause)
          .optional(
              "term",
              code(AgreementTerm.class),
              AgreementContent::getTerm,
              AgreementContentBuilder::term)
          .optional(
              "reviewAfterYears",
              WHOLE_NUMBER,
              AgreementContent::getReviewAfterYears,
              AgreementContentBuilder::reviewAfterYears)
          .optional(
              "mustervertrag",
              code(MustervertragUse.class),
              AgreementContent::getMustervertrag,
              AgreementContentBuilder::mustervertrag)
          .flag("complete", AgreementContent::isComplete, AgreementContentBuilder::complete)
          .end();

  /** The attributes of {@link Agreement}. */
  static final ObjectType<Agreement, AgreementBuilder> AGREEMENT =
      ObjectType.describe(Agreement.class, Agreement::builder, AgreementBuilder::build)
          .required("id", TEXT, Agreement::getId, AgreementBuilder::id)
          .required("type", code(AgreementType.class), Agreement::getType, AgreementBuilder::type)
          .optional("title", TEXT, Agreement::getTitle, AgreementBuilder::title)
          .list("parties", AGREEMENT_PARTY, Agreement::getParties, AgreementBuilder::addParty)
          .list("events", AGREEMENT_EVENT, Agreement::getEvents, AgreementBuilder::addEvent)
          .optional("content", AGREEMENT_CONTENT, Agreement::getContent, AgreementBuilder::content)
          .optional("amends", TEXT, Agreement::getAmends, AgreementBuilder::amends)
          .set("sources", TEXT, Agreement::getSources, AgreementBuilder::addSource)
          .extensions(Agreement::getExtensions, AgreementBuilder::extensions)
          .end();

  private AgreementTables() {}
}
