package plan

import (
	"math"
	"testing"
)

// unit makes a remedy of cost 1 that mends the given causes for certain.
func unit(causes ...int) Remedy {
	r := Remedy{Cost: 1}
	for _, c := range causes {
		r.Fixes = append(r.Fixes, Chance{c, 1})
	}
	return r
}

// member makes a yes/no question of cost 1 that tells for certain whether the
// cause is one of those given.
func member(causes int, yes ...int) Question {
	q := Question{Cost: 1, Background: []float64{0, 1}, Act: None}
	for _, c := range yes {
		q.Rows = append(q.Rows, Row{Cause: c, Chances: []float64{1, 0}})
	}
	return q
}

// dear is a support so costly that nobody calls it: the papers have none.
const dear = 1e6

func near(t *testing.T, what string, got, want, by float64) {
	t.Helper()
	if math.Abs(got-want) > by {
		t.Errorf("%s is %.6f, want %.6f", what, got, want)
	}
}

func exact(t *testing.T, m *Model, s State) float64 {
	t.Helper()
	v, err := m.Exact(s)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// Jensen et al. 2001, AI EDAM 15, Fig. 1: updating P/C gives 1.50, 1.45 is the
// optimum.
func TestSACSOFigure1(t *testing.T) {
	m := NewModel(4, []Remedy{unit(0, 1), unit(1, 2), unit(2, 3)}, nil, dear)
	s := m.Start([]float64{.20, .25, .40, .15})
	greedy, _ := m.Repair(s)
	near(t, "updating P/C", greedy, 1.50, 1e-9)
	near(t, "the optimum", exact(t, m, s), 1.45, 1e-9)
}

// Lín 2014, IJAR 55, Fig. 1–2: the question must be declined; 1.75, where the
// published strategy that asks costs 2. It is worth asking below cost 0.5 only.
func TestLinFigure2(t *testing.T) {
	for _, cost := range []float64{1, .51, .49, .1} {
		q := Question{Cost: cost, Background: []float64{.5, .5}, Rows: []Row{{Cause: 1, Chances: []float64{1, 0}}, {Cause: 2, Chances: []float64{0, 1}}}, Act: None}
		m := NewModel(3, []Remedy{unit(0), unit(1), unit(2)}, []Question{q}, dear)
		s := m.Start([]float64{.5, .25, .25})
		want := min(1.75, 1+.5*(cost+1))
		near(t, "the policy", m.Evaluate(s), want, 1e-9)
		near(t, "the optimum", exact(t, m, s), want, 1e-9)
		first := m.Choose(s)
		if first.Question != None {
			t.Errorf("at cost %v the question is asked first", cost)
		}
		after := m.Choose(m.Failed(s, first.Remedy))
		if asked := after.Question != None; asked != (cost < .5) {
			t.Errorf("at cost %v the question is asked: %v", cost, asked)
		}
		if cost == 1 {
			asking := 1*.5 + .5*(1+1+1)
			near(t, "asking all the same", asking, 2, 1e-9)
		}
	}
}

// Langseth and Jensen 2003, RESS 80, example 4: four cut sets, of which exactly
// one has failed; a remedy that mends one component succeeds if that component
// is faulty. With the cut set as the single fault, "component i is faulty" is
// certain for members and has its prior q for the rest: the published
// efficiencies come out. The published orders need the dependence between two
// remedies under one cut set, which a single-fault model without memory of
// faulty components cannot state: here they come out to within 0.02.
func TestLangsethExample4(t *testing.T) {
	q := []float64{.03, .045, .065, .035, .05}
	sets := [][]int{{0, 1}, {1, 2}, {2, 3}, {3, 4}}
	weights := make([]float64, len(sets))
	total := 0.0
	for i, set := range sets {
		weights[i] = q[set[0]] * q[set[1]]
		total += weights[i]
	}
	var remedies []Remedy
	for c := range q {
		r := Remedy{Cost: 1}
		for i, set := range sets {
			if set[0] == c || set[1] == c {
				r.Fixes = append(r.Fixes, Chance{i, 1})
			}
		}
		remedies = append(remedies, r)
	}
	for i := range weights {
		weights[i] /= total
	}
	m := NewModel(len(sets), remedies, nil, dear)
	s := m.Start(weights)
	near(t, "the optimum", exact(t, m, s), 1.47, .02)
}

// Vomlelová 2003, Theorem 4: 3m+3 equal faults, one certain remedy each, yes/no
// questions on triples with an exact cover; the optimum is 2 + m(m+3)/(2(m+1)).
func TestVomlelovaFamily(t *testing.T) {
	for m := 1; m <= 6; m++ {
		n := 3*m + 3
		var remedies []Remedy
		for c := range n {
			remedies = append(remedies, unit(c))
		}
		var questions []Question
		for i := range m {
			questions = append(questions, member(n, 3*i, 3*i+1, 3*i+2))
		}
		for i := range m { // decoys that overlap the cover
			questions = append(questions, member(n, 3*i+1, 3*i+2, 3*i+3))
		}
		weights := make([]float64, n)
		for i := range weights {
			weights[i] = 1 / float64(n)
		}
		want := 2 + float64(m*(m+3))/float64(2*(m+1))
		model := NewModel(n, remedies, questions, dear)
		got := model.Evaluate(model.Start(weights))
		t.Logf("m=%d: policy %.4f, optimum %.4f", m, got, want)
		if got < want-1e-9 {
			t.Errorf("m=%d: the policy costs %.4f, less than the optimum %.4f", m, got, want)
		}
	}
}
