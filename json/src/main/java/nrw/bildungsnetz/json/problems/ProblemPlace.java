package nrw.bildungsnetz.json.problems;

import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.validation.Position;

/**
 * Where a problem is.
 *
 * @param path the path in the document
 * @param position line and column
 * @param networkId the id of the network, or of the document outside of networks; empty if unknown
 * @param objectId the id of the innermost object that has one; empty if none has
 */
public record ProblemPlace(
    ElementPath path, Position position, String networkId, String objectId) {}
