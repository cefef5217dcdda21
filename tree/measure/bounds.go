package measure

import "swipewise/tree"

// Bounds are what no order of questions and remedies can do better than.
type Bounds struct {
	Entropy        float64 `json:"entropy_bits"`             // of the shares
	AfterStart     float64 `json:"entropy_after_start_bits"` // once the clerk has said what they start from
	BitsPerAnswer  float64 `json:"bits_per_answer"`          // that the questions asked tell on average
	LeastQuestions float64 `json:"least_questions"`          // to know the cause: the one over the other
	KnowingSeconds float64 `json:"omniscient_seconds"`       // of a clerk who knows the cause
}

func bounds(k *tree.Knowledge, runs []run) Bounds {
	b := Bounds{Entropy: k.Shares().Entropy()}
	bits, questions, shares := 0.0, 0, 0.0
	for _, x := range runs {
		b.AfterStart += x.before / float64(len(runs))
		bits += x.bits
		questions += x.questions
	}
	if questions > 0 && bits > 0 {
		b.BitsPerAnswer = bits / float64(questions)
		b.LeastQuestions = b.AfterStart / b.BitsPerAnswer
	}
	for _, c := range k.Causes() {
		b.KnowingSeconds += c.Share * k.Knowing(c)
		shares += c.Share
	}
	b.KnowingSeconds /= shares
	return b
}
