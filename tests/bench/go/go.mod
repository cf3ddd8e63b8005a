module feiding/bench

go 1.21
