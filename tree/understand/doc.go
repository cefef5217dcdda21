// Package understand tells how likely some words are if a thing is what is
// meant: a message on a screen, an answer to a question, a cause. It knows
// nothing of payments; it is given meanings with their wordings, and a lexicon.
//
// A text is read as features: the concepts that its words stand for, whatever
// the language, and the words themselves (stems of Latin words, pairs of Chinese
// characters). Every wording is a small document, and the score of a meaning is
// the query likelihood of the text (Ponte and Croft 1998) under its wordings, added
// up: who has many ways of saying a thing says it more often. Each is smoothed
// first with all wordings of the meaning and then with all wordings there are
// (Jelinek-Mercer, in two steps as in Liu and Croft 2004, "Cluster-based retrieval
// using language models"):
//
//	P(f | wording) = a·P(f in the wording) + b·P(f in the meaning) + (1-a-b)·P(f anywhere)
//
// A score is the logarithm of that likelihood over the likelihood of the same
// words when nothing in particular is meant. So words that a meaning does not
// explain count against it, and a longer text is not made more certain by one
// lucky phrase.
//
// What the scores are for is virtual evidence (Pearl 1988, "Probabilistic Reasoning
// in Intelligent Systems", 2.2.2): no meaning is observed, only words that are more
// likely under some meanings than under others, and belief takes that likelihood
// as it takes any sign. Nothing is decided that the words do not decide.
package understand
