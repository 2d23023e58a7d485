package nrw.bildungsnetz.codes;

import java.net.URL;

/** A position in a key file, for error messages. Lines are numbered from 1. */
record KeyFileLine(URL file, int number) {

  IllegalStateException malformed(String expectation) {
    return new IllegalStateException(file + ", line " + number + ": " + expectation);
  }
}
